import './words.js';
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../app/NotFound.js';
import { PageLoading } from '../app/PageLoading.js';
import { ProcessListPage } from './list/ProcessListPage.js';

const EditorPage = lazy(() => import('./editor/EditorPage.js').then(file => ({ default: file.EditorPage })));

/** The routes below `/processes`: the list, and the editor of one process. */
export function ProcessRoom() {
  return (
    <Switch>
      <Route path="/processes">
        <ProcessListPage />
      </Route>
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
