import { Alert } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FieldConflictPartsFragment } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import { age } from '../../i18n/moment.js';
import css from './Draft.module.css';

/** A conflict told while typing, not at the end: somebody changed the same field in the database. */
export function Outdated({ conflicts }: { readonly conflicts: readonly FieldConflictPartsFragment[] }) {
  const { t } = useTranslation('task');
  const say = useSay();
  if (conflicts.length === 0) return null;
  return (
    <Alert color="yellow" className={css.outdated} icon={<IconUsers aria-hidden />} role="status">
      {conflicts.map(({ record, field, label, by, at, theirsText }) => (
        <div key={`${record}.${field}`}>
          {t('outdated', {
            field: say(label),
            name: by?.name ?? t('somebody'),
            when: at ? age(at, Date.now()) : '',
            value: theirsText,
          })}
        </div>
      ))}
    </Alert>
  );
}
