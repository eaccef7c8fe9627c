import { SegmentedControl } from '@mantine/core';
import { localText, type Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../../blocks/surroundings.js';
import { CardFieldInput } from '../../inputs/CardFieldInput.js';
import { Section } from '../../Section.js';
import { useSettings } from '../../use-settings.js';
import { InsideBody } from '../InsideBody.js';
import { Completion } from './Completion.js';
import { OverInput } from './OverInput.js';
import { OwnFields } from './OwnFields.js';
import { itemField, overAnother, type Settings } from './over.js';

const INT = { kind: 'int' } as const;
const counters = {
  number: localText('Номер по порядку', 'Number in the row'),
  doneInto: localText('Сколько сделали', 'How many are done'),
  agreedInto: localText('Сколько засчитано', 'How many count'),
};

/** «Для каждого члена комиссии, всем сразу; готово, когда наберётся кворум». */
export function ForEachBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<Settings>(node);
  const item = itemField(settings.over, useSurroundings());
  const typed = (next: Settings, join?: string) => change(next, join ? { join: `each.${join}` } : {});
  const counter = (key: keyof typeof counters) => (
    <div key={key} data-property={key}>
      <CardFieldInput
        label={t(`counter.${key}`)}
        type={INT}
        name={counters[key]}
        value={settings[key]}
        onChange={(field, newFields) => change({ ...settings, [key]: field }, newFields ? { newFields } : {})}
      />
    </div>
  );
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
      <Section title={t('counters')}>{(['doneInto', 'agreedInto', 'number'] as const).map(counter)}</Section>
    </>
  );
}
