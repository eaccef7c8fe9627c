import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A titled part of a dialog. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="sm" fw={600} mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
}
