import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { SourceInput } from '../../condition/SourceInput.js';
import css from '../inputs/Inputs.module.css';
import { TemplateInput } from '../inputs/TemplateInput.js';

type Mail = Extract<SettingsOf<'send'>['what'], { send: 'mail' }>;

interface MailFieldsProps {
  readonly what: Mail;
  readonly onChange: (what: Mail, join?: string) => void;
}

export function MailFields({ what, onChange }: MailFieldsProps) {
  const { t } = useTranslation('process');
  return (
    <>
      <div className={css.stack} data-property="what.to">
        <h4 className={css.label}>{t('mailTo')}</h4>
        <SourceInput
          label={t('mailTo')}
          type={{ kind: 'email' }}
          text={what.to}
          onChange={(to, join) => onChange({ ...what, to }, join && 'to')}
        />
      </div>
      <div data-property="what.subject">
        <TemplateInput
          label={t('mailSubject')}
          lines={1}
          maxLength={500}
          text={what.subject}
          onChange={(subject, join) => onChange({ ...what, subject }, join && 'subject')}
        />
      </div>
      <div data-property="what.text">
        <TemplateInput
          label={t('mailText')}
          lines={5}
          maxLength={20_000}
          text={what.text}
          onChange={(text, join) => onChange({ ...what, text }, join && 'text')}
        />
      </div>
    </>
  );
}
