import { Select, Text } from '@mantine/core';
import { beginningsOf, beginWith } from '@marshrut/blocks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import type { Act } from '../act.js';
import css from '../Bench.module.css';
import { BenchForm } from '../BenchForm.js';
import { askedFields } from '../shown.js';
import { useRun } from '../use-session.js';

interface StartStandProps {
  readonly titles: Titles;
  readonly act: Act;
}

/** How the case begins: by whom, with what, or what sets it off. */
export function StartStand({ titles, act }: StartStandProps) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { plan, cast } = useRun(state => state.bench.setting);
  const ways = beginningsOf(plan);
  const [at, setAt] = useState(ways[0]?.node ?? '');
  const way = ways.find(({ node }) => node === at);
  const people = plan.diagram.starters.flatMap(role => cast.holders(role));
  const beginners = people.length > 0 ? people : [...cast.people.keys()];
  const [by, setBy] = useState(beginners[0] ?? '');
  if (!way) return <Text c="dimmed">{t('noStart')}</Text>;
  const { on, fields } = way;
  return (
    <>
      <h3>{t('begin')}</h3>
      {ways.length > 1 && (
        <Select
          label={t('startAt')}
          value={at}
          data={ways.map(({ node, name }) => ({ value: node, label: say(name) || node }))}
          allowDeselect={false}
          onChange={node => setAt(node ?? at)}
          mb="md"
        />
      )}
      {on === 'person' ? (
        <Select
          label={t('startBy')}
          value={by}
          data={beginners.map(id => ({ value: id, label: titles.get(id) ?? id }))}
          allowDeselect={false}
          onChange={id => setBy(id ?? by)}
          mb="md"
        />
      ) : (
        <Text className={css.note}>{t(`startOn_${on}`)}</Text>
      )}
      {fields.length > 0 && <h4>{t(on === 'person' ? 'parameters' : 'brings')}</h4>}
      <BenchForm
        key={at}
        id={at}
        name={t('begin')}
        fields={askedFields(fields)}
        titles={titles}
        whole
        submit={t('start')}
        onSubmit={values => act(beginWith(way, by, values))}
      />
    </>
  );
}
