import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Catches what should never happen (our bugs), says so and offers to reload: what was typed is kept outside the page. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <BrokenPage error={this.state.error} /> : this.props.children;
  }
}

function BrokenPage({ error }: { readonly error: Error }) {
  const { t } = useTranslation('app');
  return (
    <Stack maw={640} mx="auto" p="xl">
      <Alert color="red" title={t('brokenTitle')} role="alert">
        <Text>{t('brokenText')}</Text>
        <Group mt="md">
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        </Group>
        <details style={{ marginTop: 12 }}>
          <summary>{t('details')}</summary>
          <Code block>{error.message}</Code>
        </details>
      </Alert>
    </Stack>
  );
}
