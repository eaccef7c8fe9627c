import './words.js';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../app/NotFound.js';
import { PageLoading } from '../app/PageLoading.js';
import { ProcessListPage } from './list/ProcessListPage.js';
import { MovePage } from './moving/MovePage.js';
import { MoveResultPage } from './moving/MoveResultPage.js';
import { TemplatesPage } from './templates/TemplatesPage.js';

const EditorPage = lazy(() => import('./editor/EditorPage.js').then(file => ({ default: file.EditorPage })));

const VersionsPage = lazy(() => import('./versions/VersionsPage.js').then(file => ({ default: file.VersionsPage })));
const ComparePage = lazy(() => import('./versions/ComparePage.js').then(file => ({ default: file.ComparePage })));

/** The routes below `/processes`: the list, and the editor of one process. */
export function ProcessRoom() {
  return (
    <Switch>
      <Route path="/processes">
        <ProcessListPage />
      </Route>
      <Route path="/processes/templates">
        <TemplatesPage />
      </Route>
      <Route path="/processes/:id/versions">
        {({ id }) => (
          <Suspense fallback={<PageLoading />}>
            <VersionsPage key={id} processId={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/processes/:id/compare">
        {({ id }) => (
          <Suspense fallback={<PageLoading />}>
            <ComparePage key={id} processId={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/processes/:id/move">{({ id }) => <MovePage key={id} processId={id} />}</Route>
      <Route path="/processes/:id/move/:move">{({ move }) => <MoveResultPage key={move} moveId={move} />}</Route>
      <Route path="/processes/:id">
        {({ id }) => (
          <Suspense fallback={<PageLoading />}>
            <EditorPage key={id} id={id} />
          </Suspense>
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
