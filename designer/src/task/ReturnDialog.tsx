import { Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { toast } from '../app/toast.js';
import { StopImpact } from '../case/StopImpact.js';
import { PreviewReturnDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import type { Moves } from './use-moves.js';
import type { Task, Work } from './use-task.js';

interface ReturnDialogProps {
  readonly task: Task;
  /** The nearest one last; at least one. */
  readonly stages: Work['returns'];
  readonly moves: Pick<Moves, 'returnTo' | 'problem' | 'busy'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** So many lie open; of more one is chosen from a list. */
const OPEN = 5;

/** Where the case goes back to, what comes of that, and what is to be corrected there. */
export function ReturnDialog({ task, stages, moves, onClose, onDone }: ReturnDialogProps) {
  const { t } = useTranslation('task');
  const say = useSay();
  const [node, choose] = useState(stages.at(-1)?.node ?? '');
  const answer = useAnswer(PreviewReturnDocument, { taskId: task.id, node }, { keepPrevious: true });
  const name = say(stages.find(stage => stage.node === node)?.name);
  const confirm = async (reason: string) => {
    if (await moves.returnTo(node, reason)) return;
    void toast(t('returned', { name }));
    onDone();
  };
  const ownIn = (lost: readonly { readonly task: string }[]) =>
    t(lost.some(one => one.task === task.id) ? 'returnGoneOwn' : 'returnGoneEmpty');
  const nearest = stages.toReversed();
  return (
    <ReasonDialog
      title={t('returnTitle')}
      reason={{ label: t('returnReason'), missing: t('returnReasonMissing') }}
      confirm={t('returnYes')}
      keep={t('returnNo')}
      problem={moves.problem}
      busy={moves.busy}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      {stages.length > OPEN ? (
        <Select
          label={t('returnStage')}
          allowDeselect={false}
          data={nearest.map(stage => ({ value: stage.node, label: say(stage.name) }))}
          value={node}
          onChange={value => value && choose(value)}
        />
      ) : (
        <Radio.Group label={t('returnStage')} value={node} onChange={choose}>
          <Stack gap="xs" mt="xs">
            {nearest.map(stage => (
              <Radio key={stage.node} value={stage.node} label={say(stage.name)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Loaded answer={answer}>
        {({ previewReturn }) =>
          previewReturn.__typename === 'ReturnPreview' ? (
            <StopImpact impact={previewReturn} opens={previewReturn.opens} own={ownIn(previewReturn.lost)} />
          ) : (
            <ProblemAlert problem={problemIn(previewReturn)} />
          )
        }
      </Loaded>
    </ReasonDialog>
  );
}
