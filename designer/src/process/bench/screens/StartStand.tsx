import { Select, Text } from '@mantine/core';
import { broughtBy } from '@marshrut/blocks';
import type { Answer, Plan, PlanNode } from '@marshrut/engine';
import type { CardField, Values } from '@marshrut/model';
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
  const { setting } = useRun(state => state.bench);
  const { plan, cast } = setting;
  const starts = [...plan.nodes.values()].filter(({ node }) => node.block === 'start' && node.parent === null);
  const [at, setAt] = useState(starts[0]?.id ?? '');
  const start = plan.nodes.get(at);
  const people = plan.diagram.starters.flatMap(role => cast.holders(role));
  const beginners = people.length > 0 ? people : [...cast.people.keys()];
  const [by, setBy] = useState(beginners[0] ?? '');
  if (!start) return <Text c="dimmed">{t('noStart')}</Text>;
  const on = start.event?.on ?? 'none';
  const fields = on === 'none' ? parametersOf(plan.drawnCard) : firedFields(plan, start);
  const begin = (values: Values) => {
    const fired = firedBy(on, values);
    return act({ do: 'start', by, node: at, values: fired ? {} : values, ...(fired ? { fired } : {}) });
  };
  return (
    <>
      <h3>{t('begin')}</h3>
      {starts.length > 1 && (
        <Select
          label={t('startAt')}
          value={at}
          data={starts.map(({ id, node }) => ({ value: id, label: say(node.name) || id }))}
          allowDeselect={false}
          onChange={id => setAt(id ?? at)}
          mb="md"
        />
      )}
      {on === 'none' ? (
        <Select
          label={t('startBy')}
          value={by}
          data={beginners.map(id => ({ value: id, label: titles.get(id) ?? id }))}
          allowDeselect={false}
          onChange={id => setBy(id ?? by)}
          mb="md"
        />
      ) : (
        <Text className={css.note}>{t(`startOn_${on as FiredBy}`)}</Text>
      )}
      {fields.length > 0 && <h4>{t(on === 'none' ? 'parameters' : 'brings')}</h4>}
      <BenchForm
        key={at}
        id={at}
        name={t('begin')}
        fields={askedFields(fields)}
        titles={titles}
        whole
        submit={t('start')}
        onSubmit={begin}
      />
    </>
  );
}

type FiredBy = 'timer' | 'message' | 'signal' | 'record' | 'webhook';
type Asked = Parameters<typeof askedFields>[0];

const RECORD = 'record';

function parametersOf(card: readonly CardField[]): Asked {
  return card.filter(({ use }) => use === 'parameter');
}

/** What the event brings: rows of its settings; of a changed record, the record. */
function firedFields(plan: Plan, start: PlanNode): Asked {
  const { trigger } = start.settings as { readonly trigger?: { readonly on: string; readonly entity?: string } };
  if (trigger?.on === 'record') {
    const entity = plan.entities.get(trigger.entity ?? '');
    return entity
      ? [{ key: RECORD, name: entity.name, type: { kind: 'reference', entity: entity.key }, required: true }]
      : [];
  }
  return broughtBy(plan, start.id).map(({ from, field }) => ({ ...field, key: from }));
}

function firedBy(on: string, values: Values): Answer | undefined {
  switch (on) {
    case 'timer':
      return { to: 'timer' };
    case 'message':
    case 'signal':
    case 'webhook':
      return { to: on, values };
    case 'record':
      return { to: 'record', id: String(values[RECORD] ?? ''), before: null };
    default:
      return undefined;
  }
}
