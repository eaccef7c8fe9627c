import './words.js';
import { Route, Switch } from 'wouter';
import { NotFound } from '../app/NotFound.js';
import { EditorPage } from './editor/EditorPage.js';
import { ProcessListPage } from './list/ProcessListPage.js';

/** The routes below `/processes`: the list, and the editor of one process. */
export function ProcessRoom() {
  return (
    <Switch>
      <Route path="/processes">
        <ProcessListPage />
      </Route>
      <Route path="/processes/:id">{({ id }) => <EditorPage key={id} id={id} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
