import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { InboxRoom } from '../inbox/InboxRoom.js';
import { Broken } from './Broken.js';
import { NotFound } from './NotFound.js';
import { PageLoading } from './PageLoading.js';
import { paths } from './paths.js';
import { type SectionName, useHome, useSections } from './shell/sections.js';

const CaseRoom = lazy(() => import('../case/CaseRoom.js').then(room => ({ default: room.CaseRoom })));
const IncidentRoom = lazy(() => import('../incidents/IncidentRoom.js').then(room => ({ default: room.IncidentRoom })));
const DataRoom = lazy(() => import('../data/DataRoom.js').then(room => ({ default: room.DataRoom })));
const ProcessRoom = lazy(() => import('../process/ProcessRoom.js').then(room => ({ default: room.ProcessRoom })));
const PersonRoom = lazy(() => import('../people/PersonRoom.js').then(room => ({ default: room.PersonRoom })));
const AdminRoom = lazy(() => import('../admin/AdminRoom.js').then(room => ({ default: room.AdminRoom })));

/** The inbox is in the first load; every other room is a chunk of its own. */
export function Routes() {
  const [location] = useLocation();
  const sections = useSections();
  const home = useHome();
  const has = (name: SectionName) => sections.some(section => section.name === name);
  return (
    <Broken key={location.split('/')[1]}>
      <Suspense fallback={<PageLoading />}>
        <Switch>
          {has('inbox') && <Route path="/inbox/:task?">{params => <InboxRoom taskId={params.task} />}</Route>}
          {['/', paths.inbox(), paths.setup()].map(path => (
            <Route key={path} path={path}>
              <Redirect to={home} replace />
            </Route>
          ))}
          {has('cases') && (
            <Route path="/cases/*?">
              <CaseRoom />
            </Route>
          )}
          {has('incidents') && (
            <Route path="/incidents">
              <IncidentRoom />
            </Route>
          )}
          <Route path="/people/:id">{({ id }) => <PersonRoom key={id} id={id} />}</Route>
          <Route path="/data/*?">
            <DataRoom />
          </Route>
          {has('processes') && (
            <Route path="/processes/*?">
              <ProcessRoom />
            </Route>
          )}
          {has('administration') && (
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
