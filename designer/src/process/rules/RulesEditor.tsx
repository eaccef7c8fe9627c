import { Button, Switch } from '@mantine/core';
import type { Node, Value } from '@marshrut/model';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeZone } from '../../i18n/zone.js';
import { useDocument } from '../editor/editor.js';
import { RoomTrail } from '../editor/RoomTrail.js';
import { showSpot } from '../panel/spot.js';
import { useProblems } from '../problems/problems-context.js';
import { withRule } from './changes.js';
import { Findings } from './Findings.js';
import { HitSelect } from './HitSelect.js';
import css from './Rules.module.css';
import { RulesGrid } from './RulesGrid.js';
import { TryTable } from './TryTable.js';
import { tried } from './trial.js';
import { troublesOf } from './troubles.js';
import { useRules } from './use-rules.js';

const nobody: ReadonlySet<string> = new Set();

/** A decision table large: the grid, what is wrong with it, and example values to try it with. */
export function RulesEditor({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const rules = useRules(node);
  const problems = useProblems().of(node.id);
  const troubles = useMemo(() => troublesOf(problems), [problems]);
  const [trying, setTrying] = useState(false);
  const [values, setValues] = useState<Record<string, Value>>({});
  const room = useRef<HTMLElement>(null);
  const spot = useDocument(state => state.spot);
  useEffect(() => {
    if (spot?.property) showSpot(room.current, spot.property);
  }, [spot]);
  const { table, scope, change } = rules;
  const trial = trying
    ? tried(table, scope, values, { now: new Date().toISOString(), timeZone: timeZone() })
    : undefined;
  return (
    <section ref={room} className={css.room} aria-label={t('rules.table')}>
      <div className={css.bar}>
        <RoomTrail node={node} />
        <Switch checked={trying} label={t('rules.try')} onChange={event => setTrying(event.currentTarget.checked)} />
      </div>
      <HitSelect rules={rules} />
      {trying && <TryTable rules={rules} values={values} trial={trial} onChange={setValues} />}
      <div className={css.scroll}>
        <RulesGrid rules={rules} troubles={troubles} hits={trial?.rows ?? nobody} />
      </div>
      <div className={css.below}>
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={table.inputs.length + table.outputs.length === 0}
          onClick={() => change(withRule(table, table.rules.length))}
        >
          {t('rules.addRow')}
        </Button>
        <p className={css.keys}>{t('rules.keys')}</p>
      </div>
      <Findings rules={rules} troubles={troubles} />
    </section>
  );
}
