import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IncidentGroupsQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { type Age, ages, type Narrowing } from './filter.js';
import css from './Incidents.module.css';

interface IncidentFiltersProps {
  /** Groups of everything that has stopped: only what there is can be chosen. */
  readonly known: IncidentGroupsQuery['incidentGroups'];
  readonly narrowing: Narrowing;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
  /** Null: nothing is filtered. */
  readonly onReset: (() => void) | null;
}

export function IncidentFilters({ known, narrowing, onNarrow, onReset }: IncidentFiltersProps) {
  const { t } = useTranslation('incidents');
  const say = useSay();
  const processes = new Map(known.map(({ processId, processName }) => [processId, say(processName)]));
  const kinds = new Map(known.map(({ code, title }) => [code, title]));
  const options = (words: ReadonlyMap<string, string>) => [...words].map(([value, label]) => ({ value, label }));
  const isAge = (value: string | null): value is Age => value !== null && Object.hasOwn(ages, value);
  return (
    <div className={css.tools}>
      <Select
        aria-label={t('process')}
        placeholder={t('anyProcess')}
        clearable
        data={options(processes)}
        value={narrowing.process}
        onChange={process => onNarrow({ process, node: null, cause: null })}
      />
      <Select
        aria-label={t('kind')}
        placeholder={t('anyKind')}
        clearable
        data={options(kinds)}
        value={narrowing.code}
        onChange={code => onNarrow({ code, node: null, cause: null })}
      />
      <Select
        aria-label={t('age')}
        placeholder={t('anyAge')}
        clearable
        data={Object.keys(ages).map(value => ({ value, label: t(value as Age) }))}
        value={narrowing.age}
        onChange={age => onNarrow({ age: isAge(age) ? age : null })}
      />
      {onReset && (
        <Button variant="subtle" onClick={onReset}>
          {t('reset')}
        </Button>
      )}
    </div>
  );
}
