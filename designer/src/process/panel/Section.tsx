import type { ReactNode } from 'react';
import css from './Panel.module.css';

export function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      {title && <h3 className={css.sectionTitle}>{title}</h3>}
      {children}
    </section>
  );
}
