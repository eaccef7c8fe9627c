import { SegmentedControl, TextInput } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { useServices } from '../../blocks/use-services.js';
import { SourceInput } from '../../condition/SourceInput.js';
import css from '../inputs/Inputs.module.css';
import { ServiceSelect } from '../inputs/ServiceSelect.js';
import { GiveRows } from '../rows/GiveRows.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';
import { MailFields } from './MailFields.js';

type What = SettingsOf<'send'>['what'];

const fresh: { readonly [S in What['send']]: Extract<What, { send: S }> } = {
  mail: { send: 'mail', to: '', subject: '', text: '' },
  message: { send: 'message', name: '', key: '', values: [] },
  signal: { send: 'signal', name: '', values: [] },
  webhook: { send: 'webhook', service: '', values: [] },
};

/** «Письмо на …», «сообщение «оплачено» делу …», «сигнал «склад закрыт» всем», «вебхук системе учёта». */
export function SendBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const services = useServices();
  const [{ what }, change] = useSettings<SettingsOf<'send'>>(node);
  const typed = (next: What, join?: string) => change({ what: next }, join ? { join: `what.${join}` } : {});
  const turn = (send: What['send']) => {
    const next = fresh[send];
    typed({
      ...next,
      ...('values' in what && 'values' in next ? { values: what.values } : {}),
      ...('name' in what && 'name' in next ? { name: what.name } : {}),
    } as What);
  };
  return (
    <>
      <Section title={t('whatToSend')} property="what">
        <SegmentedControl
          aria-label={t('whatToSend')}
          size="xs"
          fullWidth
          data={(['mail', 'message', 'signal', 'webhook'] as const).map(send => ({
            value: send,
            label: t(`send.${send}`),
          }))}
          value={what.send}
          onChange={send => turn(send as What['send'])}
        />
        <p className={css.hint}>{t(`sendHint.${what.send}`)}</p>
      </Section>
      {what.send === 'mail' ? (
        <MailFields what={what} onChange={typed} />
      ) : (
        <>
          {what.send === 'webhook' ? (
            <div className={css.stack} data-property="what.service">
              <h4 className={css.label}>{t('whichService')}</h4>
              <ServiceSelect
                value={what.service}
                services={services}
                onChange={({ key }) => typed({ ...what, service: key })}
              />
            </div>
          ) : (
            <div data-property="what.name">
              <TextInput
                label={t(`nameOf.${what.send}`)}
                description={t(`sendName.${what.send}`)}
                maxLength={80}
                value={what.name}
                onChange={event => typed({ ...what, name: event.currentTarget.value }, 'name')}
              />
            </div>
          )}
          {what.send === 'message' && (
            <div className={css.stack} data-property="what.key">
              <h4 className={css.label}>{t('forWhom')}</h4>
              <SourceInput
                label={t('forWhom')}
                type={{ kind: 'text' }}
                any
                text={what.key}
                onChange={(key, join) => typed({ ...what, key }, join && 'key')}
              />
              <p className={css.hint}>{t('forWhomHint')}</p>
            </div>
          )}
          <Section title={t('whatGoesAlong')}>
            <GiveRows
              at="what.values"
              rows={what.values}
              onChange={(values, join) => typed({ ...what, values }, join)}
            />
          </Section>
        </>
      )}
    </>
  );
}
