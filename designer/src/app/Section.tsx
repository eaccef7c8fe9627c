import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

/** A named part of a page, on a surface of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}
