import './words.js';
import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from './problem.js';

interface ProblemAlertProps {
  readonly problem: Problem | null | undefined;
  /** Problems of fields that are told beside the fields already. */
  readonly withoutFields?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** The one place that tells an expected failure: what was expected, what was found, what to do. */
export function ProblemAlert({ problem, withoutFields = false, ref, children }: ProblemAlertProps) {
  const { t } = useTranslation('problem');
  if (!problem) return null;
  const fields = withoutFields ? [] : (problem.fields ?? []);
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(problem.code)}
      data-problem={problem.code}
    >
      <Text>{problem.message}</Text>
      {fields.length > 0 && (
        <List size="sm" mt="sm" spacing={4}>
          {fields.map(field => (
            <List.Item key={`${field.line ?? ''}.${field.path}.${field.code}`}>{field.message}</List.Item>
          ))}
        </List>
      )}
      {children}
    </Alert>
  );
}
