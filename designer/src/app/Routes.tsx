import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { InboxRoom } from '../inbox/InboxRoom.js';
import { useViewer } from '../session/viewer.js';
import { Broken } from './Broken.js';
import { NotFound } from './NotFound.js';
import { PageLoading } from './PageLoading.js';
import { paths } from './paths.js';

const CaseRoom = lazy(() => import('../case/CaseRoom.js').then(room => ({ default: room.CaseRoom })));
const DataRoom = lazy(() => import('../data/DataRoom.js').then(room => ({ default: room.DataRoom })));
const ProcessRoom = lazy(() => import('../process/ProcessRoom.js').then(room => ({ default: room.ProcessRoom })));
const AdminRoom = lazy(() => import('../admin/AdminRoom.js').then(room => ({ default: room.AdminRoom })));

/** The inbox is in the first load; every other room is a chunk of its own. */
export function Routes() {
  const [location] = useLocation();
  const { may } = useViewer();
  return (
    <Broken key={location.split('/')[1]}>
      <Suspense fallback={<PageLoading />}>
        <Switch>
          <Route path="/">
            <Redirect to={paths.inbox()} replace />
          </Route>
          <Route path={paths.setup()}>
            <Redirect to={paths.inbox()} replace />
          </Route>
          <Route path="/inbox/:task?">{params => <InboxRoom taskId={params.task} />}</Route>
          <Route path="/cases/*?">
            <CaseRoom />
          </Route>
          <Route path="/data/*?">
            <DataRoom />
          </Route>
          {may('DESIGN') && (
            <Route path="/processes/*?">
              <ProcessRoom />
            </Route>
          )}
          {(may('ADMINISTER') || may('INTEGRATE')) && (
            <Route path="/administration/*?">
              <AdminRoom />
            </Route>
          )}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </Broken>
  );
}
