import './words.js';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageLoading } from '../app/PageLoading.js';
import { useViewer } from '../session/viewer.js';
import { EntityList } from './EntityList.js';

const ModelPage = lazy(() => import('./model/ModelPage.js').then(file => ({ default: file.ModelPage })));
const ImportPage = lazy(() => import('../import/ImportPage.js').then(file => ({ default: file.ImportPage })));
const RecordList = lazy(() => import('../records/RecordList.js').then(file => ({ default: file.RecordList })));
const RecordPage = lazy(() => import('../records/RecordPage.js').then(file => ({ default: file.RecordPage })));
const NewRecordPage = lazy(() => import('../records/NewRecordPage.js').then(file => ({ default: file.NewRecordPage })));

/** Entities, their records and their model. */
export function DataRoom() {
  const { may } = useViewer();
  return (
    <Suspense fallback={<PageLoading />}>
      <Switch>
        {may('DESIGN') && (
          <Route path="/data/new">
            <ModelPage key="new" entityKey={null} />
          </Route>
        )}
        {may('DESIGN') && (
          <Route path="/data/:entity/model">{({ entity }) => <ModelPage key={entity} entityKey={entity} />}</Route>
        )}
        <Route path="/data/:entity/import">{({ entity }) => <ImportPage key={entity} entityKey={entity} />}</Route>
        <Route path="/data/:entity/new">{({ entity }) => <NewRecordPage key={entity} entityKey={entity} />}</Route>
        <Route path="/data/:entity/:record">
          {({ entity, record }) => <RecordPage key={record} entityKey={entity} id={record} />}
        </Route>
        <Route path="/data/:entity">{({ entity }) => <RecordList key={entity} entityKey={entity} />}</Route>
        <Route>
          <EntityList />
        </Route>
      </Switch>
    </Suspense>
  );
}
