import { choosable, type FieldType } from '@marshrut/model';
import { IconCalendar, IconChevronDown, IconPaperclip } from '@tabler/icons-react';
import { useSay } from '../../i18n/local-text.js';
import css from './FormBuilder.module.css';

/** What the input will look like, drawn and not alive. */
export function Likeness({ type, mode }: { readonly type: FieldType; readonly mode: 'edit' | 'read' | 'computed' }) {
  const say = useSay();
  if (mode !== 'edit')
    return (
      <div className={css.readOnly} aria-hidden>
        —
      </div>
    );
  if (type.kind === 'bool') return <div className={css.check} aria-hidden />;
  if ((type.kind === 'choice' || type.kind === 'many') && type.options.length <= 5) {
    return (
      <div className={css.radios} data-many={type.kind === 'many' || undefined} aria-hidden>
        {choosable(type.options, null).map(option => (
          <span key={option.key}>{say(option.name)}</span>
        ))}
      </div>
    );
  }
  return (
    <div className={css.box} data-tall={type.kind === 'longText' || undefined} aria-hidden>
      {type.kind === 'file' && <IconPaperclip size={16} stroke={1.75} />}
      {type.kind === 'money' && <span>₽</span>}
      {(type.kind === 'date' || type.kind === 'dateTime') && <IconCalendar size={16} stroke={1.75} />}
      {(type.kind === 'choice' || type.kind === 'many' || type.kind === 'reference' || type.kind === 'user') && (
        <IconChevronDown size={16} stroke={1.75} />
      )}
    </div>
  );
}
