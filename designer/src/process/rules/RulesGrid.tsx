import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { OtherwiseCell } from './Cells.js';
import { onGridKey } from './grid-keys.js';
import { HeadCell } from './HeadCell.js';
import { OpenedEditor } from './OpenedEditor.js';
import type { Open, Opened } from './opened.js';
import { RuleRow } from './RuleRow.js';
import css from './Rules.module.css';
import type { Troubles } from './troubles.js';
import { useClosing } from './use-closing.js';
import type { RulesInHand } from './use-rules.js';

interface RulesGridProps {
  readonly rules: RulesInHand;
  readonly troubles: Troubles;
  /** Rows that answered the example values. */
  readonly hits: ReadonlySet<string>;
}

interface Place {
  readonly what: Opened;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** «Если … то …»: a row for each rule; one tab stop, the arrows walk from cell to cell, Enter opens one. */
export function RulesGrid({ rules, troubles, hits }: RulesGridProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { table, scope } = rules;
  const paper = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Place | null>(null);
  const open: Open = useCallback((what, near) => {
    const [corner, box] = [paper.current?.getBoundingClientRect(), near.getBoundingClientRect()];
    if (!corner) return;
    setOpened({ what, left: box.left - corner.left, top: box.top - corner.top, width: box.width, height: box.height });
  }, []);
  const close = useCallback(() => setOpened(null), []);
  useClosing(opened !== null, close);
  const [inputs, outputs] = [table.inputs.length, table.outputs.length];
  const width = 1 + Math.max(1, inputs);
  useTabStop(paper, `${table.rules.length}.${inputs}.${outputs}`);
  return (
    <div ref={paper} className={css.paper}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrows is a grid (ARIA 1.2).
        role="grid"
        className={css.grid}
        aria-label={t('rules.table')}
        onKeyDown={event => onGridKey(event, rules)}
      >
        <thead>
          <tr>
            <th scope="colgroup" colSpan={width} className={css.group}>
              <span className={css.groupName}>
                {t('rules.if')} <AddButton side="inputs" onOpen={open} />
              </span>
            </th>
            <th scope="colgroup" colSpan={Math.max(1, outputs)} className={css.group} data-answers>
              <span className={css.groupName}>
                {t('rules.then')} <AddButton side="outputs" onOpen={open} />
              </span>
            </th>
            <th className={css.group}>
              <span className="visually-hidden">{t('rules.note')}</span>
            </th>
          </tr>
          <tr>
            <th scope="col" className={css.number}>
              <span className="visually-hidden">{t('rules.number')}</span>
            </th>
            {table.inputs.map((input, at) => (
              <HeadCell
                key={input.id}
                rules={rules}
                side="inputs"
                at={at}
                name={say(input.label)}
                type={rules.askedType(input.expression)}
                trouble={troubles.at(`inputs.${at}`)}
                onOpen={open}
              />
            ))}
            {inputs === 0 && (
              <th scope="col" className={css.empty}>
                {t('rules.noInputs')}
              </th>
            )}
            {table.outputs.map((output, at) => (
              <HeadCell
                key={output.id}
                rules={rules}
                side="outputs"
                at={at}
                name={say(output.label)}
                type={rules.answeredType(output)}
                trouble={troubles.at(`outputs.${at}`)}
                onOpen={open}
              />
            ))}
            {outputs === 0 && (
              <th scope="col" className={css.empty} data-answers data-property="table.outputs">
                {t('rules.noOutputs')}
              </th>
            )}
            <th scope="col" className={css.noteHead}>
              {t('rules.note')}
            </th>
          </tr>
        </thead>
        <tbody data-property="table.rules">
          {table.rules.map((rule, row) => (
            <RuleRow
              key={rule.id}
              rules={rules}
              row={row}
              rule={rule}
              hit={hits.has(rule.id)}
              troubles={troubles}
              onOpen={open}
            />
          ))}
        </tbody>
        {outputs > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={width} className={css.otherwise}>
                {t('rules.otherwise')}
              </th>
              {table.outputs.map((output, at) => (
                <OtherwiseCell
                  key={output.id}
                  at={at}
                  place={`${table.rules.length}.${1 + inputs + at}`}
                  property={`table.outputs.${at}.otherwise`}
                  trouble={troubles.at(`outputs.${at}.otherwise`)}
                  text={output.otherwise ?? ''}
                  type={rules.answeredType(output)}
                  scope={scope}
                  onOpen={open}
                />
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      <Popover
        opened={opened !== null}
        onChange={isOpen => !isOpen && close()}
        closeOnClickOutside={false}
        trapFocus
        returnFocus
        withRoles={false}
        position="bottom-start"
        width="min(360px, 92vw)"
      >
        <Popover.Target>
          <span
            className={css.anchor}
            style={opened ? { left: opened.left, top: opened.top, width: opened.width, height: opened.height } : {}}
          />
        </Popover.Target>
        <Popover.Dropdown className={css.editor} role="dialog" aria-label={t('rules.editing')}>
          {opened && (
            <OpenedEditor key={JSON.stringify(opened.what)} rules={rules} opened={opened.what} onDone={close} />
          )}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function AddButton({ side, onOpen }: { readonly side: 'inputs' | 'outputs'; readonly onOpen: Open }) {
  const { t } = useTranslation('process');
  const label = t(side === 'inputs' ? 'rules.addInput' : 'rules.addOutput');
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={26}
        variant="light"
        color="sea"
        aria-label={label}
        onClick={event => onOpen({ kind: 'add', side }, event.currentTarget)}
      >
        <IconPlus size={16} stroke={2} />
      </ActionIcon>
    </Tooltip>
  );
}

/** One cell of the grid takes the focus by Tab: the one that had it last, else the first. */
function useTabStop(paper: React.RefObject<HTMLElement | null>, shape: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells come and go with the shape of the table.
  useEffect(() => {
    const root = paper.current;
    const cells = () => [...(root?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    const stop = (at: HTMLElement | undefined) => {
      for (const cell of cells()) cell.tabIndex = cell === at ? 0 : -1;
    };
    stop(cells().find(cell => cell.tabIndex === 0) ?? cells()[0]);
    const onFocus = (event: FocusEvent) => {
      const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
      if (cell) stop(cell);
    };
    root?.addEventListener('focusin', onFocus);
    return () => root?.removeEventListener('focusin', onFocus);
  }, [paper, shape]);
}
