import { Popover, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeadlineFactsFragment } from '../graphql/generated/graphql.js';
import { dateTime } from '../i18n/moment.js';
import css from './Deadline.module.css';
import { DeadlineChip } from './DeadlineChip.js';

/** Until when a task is to be done; pressed, it says why then, and what was changed since. */
export function TaskDeadline({ deadline }: { readonly deadline: DeadlineFactsFragment }) {
  const { t } = useTranslation('deadline');
  const { due, state, why, moves } = deadline;
  return (
    <Popover width={320} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={css.target}>
          <span className="visually-hidden">{t('explain')}: </span>
          <DeadlineChip due={due} state={state} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown tabIndex={-1}>
        <Text fw={600}>{t('due', { when: dateTime(due) })}</Text>
        {why && <Text mt={4}>{why}</Text>}
        <ul className={css.moves}>
          {moves.map(({ did, at, by, reason, why: counted, due: to, until }) => (
            <li key={`${did}${at}`}>
              <Text fw={500}>{t(did, { when: dateTime(to), until: until ? dateTime(until) : '' })}</Text>
              {counted && <Text>{counted}</Text>}
              <Text c="dimmed" size="xs">
                {by?.name}, {dateTime(at)}
              </Text>
              <blockquote className={css.reason}>{reason}</blockquote>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
