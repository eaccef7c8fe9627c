import { Alert, Button, Group, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../graphql/request-error.js';
import { PageLoading } from './PageLoading.js';

interface LoadedProps<Data> {
  readonly answer: UseQueryResult<Data>;
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A query's three states in one place: on the way, failed with a way to repeat, there. */
export function Loaded<Data>({ answer, skeleton, children }: LoadedProps<Data>) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.isError) return <LoadFailed error={answer.error} again={() => void answer.refetch()} />;
  return skeleton ?? <PageLoading />;
}

function LoadFailed({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { t } = useTranslation('app');
  const limited = failureOf(error) === 'limited';
  return (
    <Alert color="red" m="lg" role="alert" title={limited ? t('limited') : t('loadFailed')}>
      <Text>{error.message}</Text>
      <Group mt="md">
        <Button variant="default" onClick={again}>
          {t('retry')}
        </Button>
      </Group>
    </Alert>
  );
}
