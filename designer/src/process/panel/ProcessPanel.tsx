import type { LocalText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../editor/editor.js';
import { ContextLine } from './ContextLine.js';
import { LocalizedField } from './LocalizedField.js';
import css from './Panel.module.css';
import { Section } from './Section.js';
import { Starters } from './Starters.js';

const nothing: LocalText = { ru: '', en: '' };

/** The process itself: name, what it is for, who may start it, what names a case. */
export function ProcessPanel() {
  const { t } = useTranslation('process');
  const { name, description = nothing } = useDocument(state => state.diagram);
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
      <LocalizedField
        label={t('description')}
        value={description}
        multiline
        onChange={(text, language) =>
          edit('changeProcess', { description: { ...description, [language]: text } }, 'process:description')
        }
      />
      <Section title={t('whoStarts')} property="starters">
        <Starters />
      </Section>
      <Section title={t('contextLine')} property="contextLine">
        <ContextLine />
      </Section>
    </div>
  );
}
