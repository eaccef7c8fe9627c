import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import { ShowMore } from '../app/ShowMore.js';
import type { BulkAction, IncidentFilter, IncidentsQuery } from '../graphql/generated/graphql.js';
import type { More } from '../graphql/use-pages.js';
import { BulkActions } from './BulkActions.js';
import { BulkDialog } from './BulkDialog.js';
import { IncidentItem } from './IncidentItem.js';
import css from './Incidents.module.css';

export type Incident = IncidentsQuery['incidents']['edges'][number]['node'];

interface IncidentListProps {
  readonly incidents: readonly Incident[];
  readonly total: number;
  readonly more: More;
  readonly filter: IncidentFilter;
  readonly onStarted: (bulk: string) => void;
}

/** A command that waits for its confirmation, and what it is for. */
interface Asked {
  readonly action: BulkAction;
  readonly filter: IncidentFilter;
  readonly count: number;
}

export function IncidentList({ incidents, total, more, filter, onStarted }: IncidentListProps) {
  const { t } = useTranslation('incidents');
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState<Asked | null>(null);
  /** What went on meanwhile is selected no more. */
  const selected = incidents.filter(({ element }) => marked.has(element)).map(({ element }) => element);
  const chosen = selected.length > 0 ? { ...filter, elements: selected } : filter;
  const count = selected.length > 0 ? selected.length : total;
  const toggle = (element: string) => {
    const next = new Set(marked);
    if (!next.delete(element)) next.add(element);
    mark(next);
  };
  return (
    <Section title={t('list')}>
      <div className={css.bulk}>
        <Checkbox
          label={selected.length > 0 ? t('selected', { count: selected.length }) : t('selectAll')}
          checked={selected.length === incidents.length}
          indeterminate={selected.length > 0 && selected.length < incidents.length}
          onChange={event => mark(new Set(event.currentTarget.checked ? incidents.map(({ element }) => element) : []))}
        />
        <span className={css.of}>{selected.length === 0 && t('allOfFilter', { count: total })}</span>
        <BulkActions onAsk={action => ask({ action, filter: chosen, count })} />
      </div>
      <ul className={css.list}>
        {incidents.map(incident => (
          <IncidentItem
            key={incident.element}
            incident={incident}
            selected={marked.has(incident.element)}
            onSelect={() => toggle(incident.element)}
            onAsk={action => ask({ action, filter: { elements: [incident.element] }, count: 1 })}
          />
        ))}
      </ul>
      <ShowMore shown={incidents.length} total={total} more={more} />
      {asked && (
        <BulkDialog
          action={asked.action}
          count={asked.count}
          target={{ incidents: asked.filter }}
          onClose={() => ask(null)}
          onStarted={id => {
            ask(null);
            mark(new Set());
            onStarted(id);
          }}
        />
      )}
    </Section>
  );
}
