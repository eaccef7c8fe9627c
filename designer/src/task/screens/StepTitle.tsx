import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

/**
 * The heading of a step. It takes the focus after a move, so that a screen reader tells where one is now; not from whoever writes in
 * the discussion beside, where a helper has made the move, or the page is slow to come.
 */
export function StepTitle({ children, arrived }: { readonly children: string; readonly arrived: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived && !document.activeElement?.closest('aside')) heading.current?.focus();
  }, [arrived]);
  return (
    <Title order={3} size="h2" mb="md" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </Title>
  );
}
