import './words.js';
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Loaded } from '../app/Loaded.js';
import { paths } from '../app/paths.js';
import { useNow } from '../app/use-now.js';
import { MentionsDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { age, dateTime } from '../i18n/moment.js';
import inbox from '../inbox/Inbox.module.css';
import css from './Comments.module.css';
import { CommentText } from './CommentText.js';

/** How many comments mention me that I have not read, and which: each leads to its case. Nothing where there are none. */
export function Mentioned({ count }: { readonly count: number }) {
  const { t } = useTranslation('comments');
  const [opened, open] = useState(false);
  if (count === 0 && !opened) return null;
  return (
    <div className={inbox.tallies}>
      <Popover opened={opened} onChange={open} width={340} position="bottom-start" shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className={inbox.tally} onClick={() => open(!opened)}>
            {t('mentionedMe')} <b>{count}</b>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('mentionedMe')}>{opened && <MentionList />}</Popover.Dropdown>
      </Popover>
    </div>
  );
}

function MentionList() {
  const { t } = useTranslation('comments');
  const now = useNow();
  const answer = useAnswer(MentionsDocument, { first: 20 });
  return (
    <Loaded answer={answer}>
      {({ mentions: { edges } }) =>
        edges.length === 0 ? (
          <p className={css.none}>{t('noMentions')}</p>
        ) : (
          <ul className={css.mentions}>
            {edges.map(({ node }) => (
              <li key={node.id}>
                <Link href={`${paths.case(node.case.id)}#discussion`} className={css.mention}>
                  <span className={css.byline}>
                    <strong>{node.author.name}</strong>
                    <time dateTime={node.writtenAt} title={dateTime(node.writtenAt)} className={css.muted}>
                      {age(node.writtenAt, now)}
                    </time>
                  </span>
                  <CommentText text={node.text} mentioned={node.mentioned} />
                  <span className={css.muted}>{[node.case.key, node.case.title].filter(Boolean).join(' · ')}</span>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
