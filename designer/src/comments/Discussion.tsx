import './words.js';
import { Button } from '@mantine/core';
import { useDocumentVisibility } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import type { CommentFactsFragment } from '../graphql/generated/graphql.js';
import type { More } from '../graphql/use-pages.js';
import { useViewer } from '../session/viewer.js';
import { CommentItem } from './CommentItem.js';
import css from './Comments.module.css';
import { Composer } from './Composer.js';
import { useComments, useReadMentions } from './use-comments.js';
import { useSteady } from './use-steady.js';

interface DiscussionProps {
  readonly caseId: string;
  readonly taskId?: string;
}

/** What people say about a case, newest below, and where to answer. Shown, it is read. */
export function Discussion({ caseId, taskId }: DiscussionProps) {
  const comments = useComments(caseId);
  useReadMentions(caseId, useDocumentVisibility() === 'visible');
  return (
    <div className={css.discussion}>
      <Loaded answer={comments}>
        {({ nodes }) => <CommentList caseId={caseId} comments={nodes.toReversed()} more={comments} />}
      </Loaded>
      <Composer caseId={caseId} taskId={taskId ?? null} />
    </div>
  );
}

interface CommentListProps {
  readonly caseId: string;
  readonly comments: readonly CommentFactsFragment[];
  readonly more: More;
}

function CommentList({ caseId, comments, more }: CommentListProps) {
  const { t } = useTranslation('comments');
  const { user } = useViewer();
  const region = useRef<HTMLDivElement>(null);
  const newest = comments.at(-1);
  const steady = useSteady(
    region,
    comments.map(({ id }) => id),
    newest?.author.id === user.id ? newest.id : null,
  );
  return (
    <div className={css.listBox}>
      <div
        ref={region}
        className={css.list}
        role="log"
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        tabIndex={0}
        onScroll={steady.onScroll}
      >
        {more.hasNextPage && (
          <Button
            fullWidth
            size="compact-sm"
            variant="subtle"
            loading={more.isFetchingNextPage}
            onClick={() => void more.fetchNextPage()}
          >
            {t('earlier')}
          </Button>
        )}
        {comments.length === 0 && <p className={css.none}>{t('none')}</p>}
        <ol>
          {comments.map(comment => (
            <CommentItem key={comment.id} caseId={caseId} comment={comment} />
          ))}
        </ol>
      </div>
      {steady.fresh > 0 && (
        <Button size="compact-sm" className={css.fresh} onClick={steady.toEnd}>
          {t('fresh', { count: steady.fresh })}
        </Button>
      )}
    </div>
  );
}
