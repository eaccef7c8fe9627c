import './words.js';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import css from './Comments.module.css';
import { Discussion } from './Discussion.js';

/** The discussion on the page of a case; `#discussion` leads to it. */
export function CaseDiscussion({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('comments');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (window.location.hash === '#discussion') place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place} id="discussion">
      <Section title={t('title')}>
        <div className={css.onCase}>
          <Discussion caseId={caseId} />
        </div>
      </Section>
    </div>
  );
}
