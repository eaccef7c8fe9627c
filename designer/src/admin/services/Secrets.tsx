import { PasswordInput } from '@mantine/core';
import { secretsIn } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { ServicePartsFragment } from '../../graphql/generated/graphql.js';
import { dateTime } from '../../i18n/moment.js';
import { documentOf } from './draft.js';
import type { PartProps } from './part.js';
import css from './Services.module.css';

interface SecretsProps extends PartProps {
  readonly set: ServicePartsFragment['secrets'];
}

/** A field for each secret that a header names. What is set already is never shown: it is kept, or replaced. */
export function Secrets({ draft, change, set }: SecretsProps) {
  const { t } = useTranslation('services');
  const names = secretsIn(documentOf(draft));
  if (names.length === 0) return null;
  return (
    <fieldset className={css.rows}>
      <legend>{t('secrets')}</legend>
      {names.map(name => {
        const known = set.find(secret => secret.name === name);
        return (
          <PasswordInput
            key={name}
            w="100%"
            label={name}
            autoComplete="new-password"
            placeholder={known ? t('secretSet', { at: dateTime(known.setAt) }) : t('secretUnset')}
            visibilityToggleButtonProps={{ 'aria-label': t('showSecret') }}
            value={draft.secrets[name] ?? ''}
            onChange={event => change({ secrets: { ...draft.secrets, [name]: event.currentTarget.value } })}
          />
        );
      })}
    </fieldset>
  );
}
