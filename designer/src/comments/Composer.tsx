import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { type Problem, unreachable } from '../problem/problem.js';
import css from './Comments.module.css';
import { MentionArea } from './MentionArea.js';
import { useCommentCommands } from './use-comments.js';
import { useDraft } from './use-draft.js';

interface ComposerProps {
  readonly caseId: string;
  /** The task it is written in, or null on the page of the case. */
  readonly taskId: string | null;
}

/** Where a comment is written. What is typed stays in this browser until it is sent. */
export function Composer({ caseId, taskId }: ComposerProps) {
  const { t } = useTranslation('comments');
  const [words, type] = useDraft(caseId);
  const [problem, setProblem] = useState<Problem | null>(null);
  const commands = useCommentCommands(caseId, taskId);
  const send = async () => {
    if (words.text.trim() === '' || commands.busy) return;
    try {
      const stopped = await commands.add(words);
      setProblem(stopped);
      if (!stopped) type({ text: '', chosen: [] });
    } catch (error) {
      setProblem(unreachable(error));
    }
  };
  return (
    <div className={css.composer}>
      <ProblemAlert problem={problem} />
      <MentionArea caseId={caseId} label={t('write')} words={words} onType={type} onSend={() => void send()} />
      <div className={css.foot}>
        <small className={css.muted}>{t('keys')}</small>
        <Button size="sm" disabled={words.text.trim() === ''} loading={commands.busy} onClick={() => void send()}>
          {t('send')}
        </Button>
      </div>
    </div>
  );
}
