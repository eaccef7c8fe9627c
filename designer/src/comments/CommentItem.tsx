import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.js';
import type { CommentFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { age, dateTime } from '../i18n/moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { type Problem, unreachable } from '../problem/problem.js';
import css from './Comments.module.css';
import { CommentText } from './CommentText.js';
import { MentionArea } from './MentionArea.js';
import { useCommentCommands } from './use-comments.js';
import type { Words } from './use-draft.js';

interface CommentItemProps {
  readonly caseId: string;
  readonly comment: CommentFactsFragment;
}

export function CommentItem({ caseId, comment }: CommentItemProps) {
  const { t } = useTranslation('comments');
  const say = useSay();
  const now = useNow();
  const [editing, edit] = useState<Words | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const commands = useCommentCommands(caseId, null);
  const { id, author, text, writtenAt, editedAt, deletedAt, mentioned, task, can } = comment;
  const tell = async (command: Promise<Problem | null>) => {
    const stopped = await command.catch(unreachable);
    setProblem(stopped);
    if (!stopped) edit(null);
  };
  const save = () => editing && editing.text.trim() !== '' && void tell(commands.edit(id, editing));
  return (
    <li className={css.comment} data-deleted={deletedAt !== null || undefined}>
      <div className={css.byline}>
        <strong>{author.name}</strong>
        <time dateTime={writtenAt} title={dateTime(writtenAt)} className={css.muted}>
          {age(writtenAt, now)}
        </time>
        {editedAt && !deletedAt && (
          <span className={css.muted} title={t('editedAt', { when: dateTime(editedAt) })}>
            {t('edited')}
          </span>
        )}
        {can.length > 0 && !editing && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('more')} className={css.actions}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {can.includes('EDIT') && (
                <Menu.Item onClick={() => edit({ text, chosen: mentioned })}>{t('edit')}</Menu.Item>
              )}
              <Menu.Item color="red" onClick={() => void tell(commands.remove(id))}>
                {t('remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {task && <span className={css.muted}>{t('at', { name: say(task.name) })}</span>}
      <ProblemAlert problem={problem} />
      {editing ? (
        <>
          <MentionArea
            caseId={caseId}
            label={t('edit')}
            words={editing}
            autoFocus
            onType={edit}
            onSend={save}
            onLeave={() => edit(null)}
          />
          <Group gap="xs" justify="flex-end">
            <Button size="compact-sm" variant="default" onClick={() => edit(null)}>
              {t('discard')}
            </Button>
            <Button size="compact-sm" loading={commands.busy} onClick={save}>
              {t('save')}
            </Button>
          </Group>
        </>
      ) : deletedAt ? (
        <em className={css.muted}>{t('deleted')}</em>
      ) : (
        <CommentText text={text} mentioned={mentioned} />
      )}
    </li>
  );
}
