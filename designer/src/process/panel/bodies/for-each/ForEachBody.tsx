import { SegmentedControl } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../../blocks/surroundings.js';
import { CardFieldInput } from '../../inputs/CardFieldInput.js';
import { Section } from '../../Section.js';
import { useSettings } from '../../use-settings.js';
import { InsideBody } from '../InsideBody.js';
import { Completion } from './Completion.js';
import { Counters } from './Counters.js';
import { OverInput } from './OverInput.js';
import { OwnFields } from './OwnFields.js';
import { itemField, overAnother, type Settings } from './over.js';

/** «Для каждого члена комиссии, всем сразу; готово, когда наберётся кворум». */
export function ForEachBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<Settings>(node);
  const item = itemField(settings.over, useSurroundings());
  const typed = (next: Settings, join?: string) => change(next, join ? { join: `each.${join}` } : {});
  return (
    <>
      <InsideBody node={node} />
      <Section title={t('forEachOf')} property="over">
        <OverInput
          over={settings.over}
          onChange={(over, { another, join }) =>
            typed(another ? overAnother(settings, over) : { ...settings, over }, join && `over.${join}`)
          }
        />
        <SegmentedControl
          aria-label={t('inWhichOrder')}
          data={(['together', 'inTurn'] as const).map(one => ({ value: one, label: t(one) }))}
          value={settings.turn}
          onChange={turn => typed({ ...settings, turn: turn as Settings['turn'] })}
        />
      </Section>
      {item && (
        <Section property="item">
          <CardFieldInput
            label={t('itemField')}
            hint={t('itemFieldHint')}
            type={item.type}
            name={item.name}
            value={settings.item}
            onChange={(field, newFields) => change({ ...settings, item: field }, newFields ? { newFields } : {})}
          />
        </Section>
      )}
      <Section property="own">
        <OwnFields settings={settings} onChange={own => typed({ ...settings, own })} />
      </Section>
      <Completion settings={settings} onChange={typed} />
      <Counters settings={settings} onChange={(next, newFields) => change(next, newFields ? { newFields } : {})} />
    </>
  );
}
