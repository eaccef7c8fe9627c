import { Radio, Stack } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { undoable } from '../../document/border.js';
import { useDocument } from '../../editor/editor.js';
import css from '../inputs/Inputs.module.css';
import { NodeSelect } from '../inputs/NodeSelect.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** «Откатить всё сделанное» or one step that has an undo event on its border. */
export function UndoBody({ node: here }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ node }, change] = useSettings<SettingsOf<'undo'>>(here);
  const diagram = useDocument(state => state.diagram);
  const steps = undoable(diagram, here.parent);
  return (
    <Section title={t('whatToUndo')} property="node">
      <Radio.Group
        aria-label={t('whatToUndo')}
        value={node === null ? 'all' : 'one'}
        onChange={next => change({ node: next === 'all' ? null : (steps[0]?.id ?? null) })}
      >
        <Stack gap="xs">
          <Radio value="all" label={t('undo.all')} />
          <Radio value="one" label={t('undo.one')} disabled={steps.length === 0 && node === null} />
        </Stack>
      </Radio.Group>
      {node !== null && (
        <NodeSelect
          label={t('undo.one')}
          placeholder={t('chooseBlock')}
          nodes={steps}
          value={node}
          onChange={next => change({ node: next })}
        />
      )}
      {steps.length === 0 && <p className={css.hint}>{t('undoNone')}</p>}
    </Section>
  );
}
