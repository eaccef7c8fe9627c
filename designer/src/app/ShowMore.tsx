import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { More } from '../graphql/use-pages.js';
import css from './ShowMore.module.css';

/** Below a list: how much of it is shown, and the way to the rest. */
export function ShowMore({
  shown,
  total,
  more,
}: {
  readonly shown: number;
  readonly total: number;
  readonly more: More;
}) {
  const { t } = useTranslation('app');
  return (
    <div className={css.more}>
      <Text c="dimmed" role="status">
        {t('of', { shown, total })}
      </Text>
      {more.hasNextPage && (
        <Button variant="default" loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </div>
  );
}
