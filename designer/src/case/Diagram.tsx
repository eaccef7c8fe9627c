import { Skeleton } from '@mantine/core';
import type { Diagram as Document } from '@marshrut/model';
import { lazy, Suspense } from 'react';
import { Section } from '../app/Section.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import css from './Case.module.css';

const ProcessView = lazy(() => import('../process/view/ProcessView.js').then(file => ({ default: file.ProcessView })));

interface DiagramProps {
  readonly document: Document;
  readonly path: CaseFactsFragment['path'];
  readonly title: string;
  /** A block was clicked, or Enter pressed on it. */
  readonly onPick?: (node: string) => void;
}

/** The picture of the process with the way taken and the present step; the canvas is loaded only here. */
export function Diagram({ document, path, title, onPick }: DiagramProps) {
  return (
    <Section title={title}>
      <div className={css.diagram}>
        <Suspense fallback={<Skeleton h="100%" />}>
          <ProcessView document={document} path={path} {...(onPick ? { onPick } : {})} />
        </Suspense>
      </div>
    </Section>
  );
}
