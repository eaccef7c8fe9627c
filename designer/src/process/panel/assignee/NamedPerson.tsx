import { useTranslation } from 'react-i18next';
import { PersonNamedDocument } from '../../../graphql/generated/graphql.js';
import { useAnswer } from '../../../graphql/use-answer.js';
import { PersonPicker } from '../../../people/PersonPicker.js';
import css from '../Panel.module.css';

interface NamedPersonProps {
  readonly id: string;
  readonly onChange: (id: string) => void;
}

/** One person, whoever else there is; a warning where they have left. */
export function NamedPerson({ id, onChange }: NamedPersonProps) {
  const { t } = useTranslation('process');
  const { data, isPending } = useAnswer(PersonNamedDocument, { id }, { enabled: id !== '' });
  const person = data?.node?.__typename === 'User' ? data.node : null;
  // The name is asked first, so that the picker begins with it.
  if (id !== '' && isPending) return null;
  return (
    <>
      <PersonPicker key={id} label={t('person')} value={person} onChange={chosen => onChange(chosen?.id ?? '')} />
      {id !== '' && !person?.active && (
        <div className={css.answer} data-empty role="status">
          {t('personGone')}
        </div>
      )}
    </>
  );
}
