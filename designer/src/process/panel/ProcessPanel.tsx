import { useTranslation } from 'react-i18next';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from './LocalizedField.js';
import css from './Panel.module.css';
import { ProcessFields } from './ProcessFields.js';

/** The process itself, while nothing on its canvas is chosen. */
export function ProcessPanel() {
  const { t } = useTranslation('process');
  const name = useDocument(state => state.diagram.name);
  const edit = useDocument(state => state.edit);
  return (
    <div className={css.body}>
      <div className={css.kind}>
        <b>{t('theProcess')}</b>
        <span className={css.hint}>{t('theProcessHint')}</span>
      </div>
      <LocalizedField
        label={t('name')}
        value={name}
        onChange={(text, language) => edit('changeProcess', { name: { ...name, [language]: text } }, 'process:name')}
      />
      <ProcessFields />
    </div>
  );
}
