import type { ReactNode } from 'react';
import css from './Panel.module.css';

interface SectionProps {
  readonly title?: string;
  /** The setting it shows: problems lead here. */
  readonly property?: string;
  readonly children: ReactNode;
}

export function Section({ title, property, children }: SectionProps) {
  return (
    <section className={css.section} data-property={property}>
      {title && <h3 className={css.sectionTitle}>{title}</h3>}
      {children}
    </section>
  );
}
