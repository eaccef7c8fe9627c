import { IconZoomQuestion } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { CaseDiscussion } from '../comments/CaseDiscussion.js';
import { CaseChangedDocument, CaseDocument } from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import css from './Case.module.css';
import { CaseCard } from './CaseCard.js';
import { CaseHead } from './CaseHead.js';
import { CaseTasks } from './CaseTasks.js';
import { CaseWaits } from './CaseWaits.js';
import { Diagram } from './Diagram.js';
import { History } from './History.js';
import { Incidents } from './Incidents.js';
import { RepairCase } from './RepairCase.js';
import { RouteLine } from './RouteLine.js';
import { Suspended } from './Suspended.js';

/** One case: where it stands, who does what, what is written in it, and all that happened. Live. */
export function CasePage({ id }: { readonly id: string }) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const [repairing, repair] = useState(false);
  const answer = useAnswer(CaseDocument, { id });
  useSubscription(CaseChangedDocument, { id }, () => {
    void client.invalidateQueries({ queryKey: keyOf(CaseDocument, { id }) });
    for (const name of ['CaseHistory', 'Comments']) void client.invalidateQueries({ queryKey: [name] });
  });
  return (
    <Page wide>
      <Loaded answer={answer}>
        {({ case: found }) =>
          found ? (
            <>
              <CaseHead found={found} onRepair={() => repair(true)} />
              <Suspended found={found} />
              <Incidents found={found} />
              {found.routes.map(route => (
                <RouteLine key={route.node} route={route} />
              ))}
              <div className={css.columns}>
                <div className={css.picture}>
                  {repairing ? (
                    <RepairCase found={found} onClose={() => repair(false)} />
                  ) : (
                    <Diagram document={found.version.document} path={found.path} title={t('diagram')} />
                  )}
                </div>
                <div className={css.main}>
                  <CaseDiscussion caseId={id} />
                  <History id={id} />
                </div>
                <div className={css.side}>
                  <CaseWaits waits={found.waits} />
                  <CaseTasks tasks={found.tasks} />
                  <CaseCard caseId={found.id} card={found.card} />
                </div>
              </div>
            </>
          ) : (
            <Empty icon={IconZoomQuestion} title={t('notFound')} text={t('notFoundText')} />
          )
        }
      </Loaded>
    </Page>
  );
}
