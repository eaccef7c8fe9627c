import type { LocalText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../editor/editor.js';
import { ContextLine } from './ContextLine.js';
import { LocalizedField } from './LocalizedField.js';
import { Section } from './Section.js';
import { Starters } from './Starters.js';

const nothing: LocalText = { ru: '', en: '' };

/** What the process is for, who may start it, what names a case: on the process itself and on its start. */
export function ProcessFields() {
  const { t } = useTranslation('process');
  const description = useDocument(state => state.diagram.description) ?? nothing;
  const edit = useDocument(state => state.edit);
  return (
    <>
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
    </>
  );
}
