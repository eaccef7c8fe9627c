import { Anchor } from '@mantine/core';
import type { Node, ServiceDocument } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../../app/paths.js';
import { useViewer } from '../../../session/viewer.js';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { useSurroundings } from '../../blocks/surroundings.js';
import { type ServiceHere, useServices } from '../../blocks/use-services.js';
import { useDocument } from '../../editor/editor.js';
import css from '../inputs/Inputs.module.css';
import { ServiceSelect } from '../inputs/ServiceSelect.js';
import { GiveRows } from '../rows/GiveRows.js';
import { IntoRows } from '../rows/IntoRows.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** «Спросить сервис Бюро кредитных историй: даём …, из ответа берём …». */
export function ServiceBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const { may } = useViewer();
  const [settings, change] = useSettings<SettingsOf<'service'>>(node);
  const own = useSurroundings().blocks.get('service')?.name;
  const edit = useDocument(state => state.edit);
  const services = useServices();
  const chosen = services?.find(service => service.key === settings.service);
  return (
    <>
      <Section title={t('whichService')} property="service">
        <ServiceSelect
          value={settings.service}
          services={services}
          onChange={({ key, name }) => {
            change({ ...settings, service: key });
            if (node.name.ru === own?.ru || node.name.en === own?.en) edit('rename', { node: node.id, name });
          }}
        />
        {may('ADMINISTER') ? (
          <Anchor component={Link} href={paths.administration('services')}>
            {t('openServices')}
          </Anchor>
        ) : (
          <p className={css.hint}>{t('serviceHint')}</p>
        )}
      </Section>
      <Section title={t('whatToGive')} property="give">
        <GiveRows
          at="give"
          rows={settings.give}
          onChange={(give, join) => change({ ...settings, give }, join ? { join: `give.${join}` } : {})}
        />
      </Section>
      <Section title={t('whatToTake')} property="take">
        <IntoRows
          at="take"
          rows={settings.take}
          names={chosen ? answersOf(chosen) : []}
          onChange={(take, join) => change({ ...settings, take }, join ? { join: `take.${join}` } : {})}
        />
      </Section>
      <p className={css.hint}>{t('serviceFails')}</p>
    </>
  );
}

/** Names that its answer is known to have. */
function answersOf({ document }: ServiceHere): string[] {
  const known = document as ServiceDocument;
  return known.kind === 'http' || known.kind === 'graphql' ? known.answer.map(({ name }) => name) : [];
}
