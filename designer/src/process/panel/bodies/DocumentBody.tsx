import type { Node } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import css from '../inputs/Inputs.module.css';
import { TemplateInput } from '../inputs/TemplateInput.js';
import { useSettings } from '../use-settings.js';

/** «Файл «Ответ {appeal.regNo}.docx» с таким текстом, в поле «Ответ»». */
export function DocumentBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<SettingsOf<'document'>>(node);
  const typed = (next: Partial<SettingsOf<'document'>>, join?: string) =>
    change({ ...settings, ...next }, join ? { join } : {});
  return (
    <>
      <div className={css.stack} data-property="name">
        <TemplateInput
          label={t('documentName')}
          lines={1}
          maxLength={200}
          text={settings.name}
          onChange={(name, join) => typed({ name }, join && 'name')}
        />
        <p className={css.hint}>{t('documentNameHint')}</p>
      </div>
      <div data-property="text">
        <TemplateInput
          label={t('documentText')}
          lines={8}
          maxLength={20_000}
          text={settings.text}
          onChange={(text, join) => typed({ text }, join && 'text')}
        />
      </div>
      <div data-property="into">
        <FieldPicker
          label={t('documentInto')}
          showLabel
          value={settings.into}
          depth={0}
          unsuitable={type => (type.kind === 'file' ? null : localText('не для файлов', 'is not for files'))}
          newType={{ kind: 'file' }}
          newName={node.name}
          onChange={into => typed({ into })}
        />
      </div>
    </>
  );
}
