import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import css from './EditorRoom.module.css';
import { useDocument } from './editor.js';

/** The name of the process, renamed in place. */
export function ProcessName() {
  const { t } = useTranslation('process');
  const say = useSay();
  const language = useLanguage();
  const name = useDocument(state => state.diagram.name);
  const edit = useDocument(state => state.edit);
  const shown = say(name);
  return (
    <input
      key={shown}
      className={css.name}
      aria-label={t('processName')}
      defaultValue={shown}
      maxLength={200}
      size={Math.max(12, Math.min(shown.length + 1, 48))}
      onBlur={event => {
        const text = event.target.value.trim();
        if (text !== '' && text !== shown) edit('changeProcess', { name: { ...name, [language]: text } });
        else event.target.value = shown;
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') event.currentTarget.value = shown;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
