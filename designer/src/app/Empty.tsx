import { EmptyState } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly icon: Icon;
  readonly title: string;
  /** One sentence: what would be here. */
  readonly text?: string;
  /** One action: how to get it here. */
  readonly children?: ReactNode;
}

/** Nothing here yet: one sentence and one action. */
export function Empty({ icon: Glyph, title, text, children }: EmptyProps) {
  return (
    <EmptyState
      icon={<Glyph size={28} stroke={1.5} aria-hidden />}
      title={title}
      description={text}
      withIndicatorBackground
      py="xl"
      px="lg"
    >
      {children && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  );
}
