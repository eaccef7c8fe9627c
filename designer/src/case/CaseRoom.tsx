import './words.js';
import { Route, Switch } from 'wouter';
import { CaseList } from './CaseList.js';
import { CasePage } from './CasePage.js';

export function CaseRoom() {
  return (
    <Switch>
      <Route path="/cases/:id">{({ id }) => <CasePage key={id} id={id} />}</Route>
      <Route>
        <CaseList />
      </Route>
    </Switch>
  );
}
