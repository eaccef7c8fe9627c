import { Button, Group, SegmentedControl, Select, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import { type CaseFactsFragment, PreviewRepairDocument, RepairCaseDocument } from '../graphql/generated/graphql.js';
import { answerOf, useCommand } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import css from './Case.module.css';
import { Diagram } from './Diagram.js';
import { RepairPreview } from './RepairPreview.js';
import { inputOf, placesIn, type RepairStep, standing } from './repair.js';

const kinds = ['move', 'enter', 'stop', 'skip'] as const;
type Kind = (typeof kinds)[number];

interface RepairCaseProps {
  readonly found: CaseFactsFragment;
  readonly onClose: () => void;
}

/**
 * Changes the way of a case by hand: steps are gathered and can be taken back, what would come of them is shown at once, and nothing
 * is written before it is applied with a reason. A click on the picture names the block.
 */
export function RepairCase({ found, onClose }: RepairCaseProps) {
  const { t } = useTranslation('case');
  const say = useSay();
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('move');
  const [element, setElement] = useState<string | null>(standing(found.waits)[0]?.element ?? null);
  const [node, setNode] = useState<string | null>(null);
  const [steps, setSteps] = useState<readonly RepairStep[]>([]);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const repairs = steps.flatMap(inputOf);
  const preview = useQuery({
    ...answerOf(PreviewRepairDocument, { caseId: found.id, repairs }),
    enabled: repairs.length > 0,
  });
  const repair = useCommand(RepairCaseDocument);
  const shown = steps.length > 0 ? preview.data?.previewRepair : undefined;
  const told = shown?.__typename === 'RepairPreview' ? shown : null;
  const nodes = new Map(found.version.document.nodes.map(one => [one.id, say(one.name)]));
  const names = new Map(found.waits.map(wait => [wait.element, say(wait.nodeName)]));
  const places = standing(found.waits).map(wait => ({ value: wait.element, label: say(wait.nodeName) }));
  const targets = placesIn(found.version.document).map(one => ({ value: one.id, label: say(one.name) || one.id }));
  const [from, to] = [kind !== 'enter', kind === 'move' || kind === 'enter'];
  const ready = (!from || element !== null) && (!to || node !== null);
  const add = () => {
    const step = stepOf(kind, element, node);
    if (step) setSteps([...steps, step]);
    setNode(null);
  };
  const pick = (id: string) => {
    const wait = standing(found.waits).find(one => one.node === id);
    if (!to) setElement(wait?.element ?? element);
    else if (targets.some(({ value }) => value === id)) setNode(id);
  };
  const apply = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const input = { caseId: found.id, reason, repairs, idempotencyKey: crypto.randomUUID() };
    if (problemIn((await repair.mutateAsync({ input })).repairCase)) return;
    for (const queryKey of [['Case'], ['CaseHistory']]) void client.invalidateQueries({ queryKey });
    onClose();
  };
  const word = (step: RepairStep) =>
    t(`step_${step.do}`, {
      from: ('element' in step && names.get(step.element)) || '',
      to: ('node' in step && nodes.get(step.node)) || '',
    });
  return (
    <div className={css.repair}>
      <Diagram
        document={found.version.document}
        path={told ? { ...found.path, current: told.waits.map(wait => wait.node), failed: [] } : found.path}
        title={t(told ? 'diagramAfter' : 'diagram')}
        onPick={pick}
      />
      <Section title={t('repair')}>
        <Text>{t('repairText')}</Text>
        <div className={css.repairForm}>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={t('repairKind')}
            value={kind}
            onChange={value => setKind(kinds.find(one => one === value) ?? 'move')}
            data={kinds.map(value => ({ value, label: t(`repair_${value}`) }))}
          />
          {from && (
            <Select label={t('repairFrom')} data={places} value={element} onChange={setElement} allowDeselect={false} />
          )}
          {to && <Select label={t('repairTo')} data={targets} value={node} onChange={setNode} searchable />}
          <Button variant="default" disabled={!ready} onClick={add}>
            {t('repairAdd')}
          </Button>
        </div>
        {steps.length > 0 && (
          <>
            <ol className={css.steps} aria-label={t('repairSteps')}>
              {steps.map(step => (
                <li key={JSON.stringify(step)}>{word(step)}</li>
              ))}
            </ol>
            <Button
              variant="subtle"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => setSteps(steps.slice(0, -1))}
            >
              {t('repairUndo')}
            </Button>
            <ProblemAlert problem={problemIn(shown)} />
            {told && <RepairPreview preview={told} />}
            <Textarea
              label={t('reason')}
              withAsterisk
              autosize
              minRows={2}
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
              error={missing && reason.trim() === '' ? t('reasonRepair') : null}
            />
          </>
        )}
        <ProblemAlert problem={problemIn(repair.data?.repairCase)} />
        <Group justify="flex-end" gap="sm" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('repairClose')}
          </Button>
          <Button disabled={!told} loading={repair.isPending} onClick={() => void apply()}>
            {t('repairApply')}
          </Button>
        </Group>
      </Section>
    </div>
  );
}

function stepOf(kind: Kind, element: string | null, node: string | null): RepairStep | null {
  switch (kind) {
    case 'move':
      return element !== null && node !== null ? { do: kind, element, node } : null;
    case 'enter':
      return node === null ? null : { do: kind, node };
    case 'stop':
    case 'skip':
      return element === null ? null : { do: kind, element };
  }
}
