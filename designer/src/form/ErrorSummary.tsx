import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Form.module.css';

export interface FieldError {
  readonly name: string;
  readonly label: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  readonly onGo: (name: string) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** All errors of a form in one place, with the focus on it; each leads to its field. */
export function ErrorSummary({ errors, onGo, ref }: ErrorSummaryProps) {
  const { t } = useTranslation('form');
  if (errors.length === 0) return null;
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      role="alert"
      color="red"
      mb="lg"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('summary', { count: errors.length })}
    >
      <List size="sm" spacing={2} listStyleType="none">
        {errors.map(({ name, label, message }) => (
          <List.Item key={name}>
            <Anchor component="button" type="button" ta="left" className={css.error} onClick={() => onGo(name)}>
              {label}: {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
