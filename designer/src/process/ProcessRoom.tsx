import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';

/** The routes below `/processes`: the list, and the editor of one process. */
export function ProcessRoom() {
  return (
    <Page>
      <PageHeader title="Процессы" />
    </Page>
  );
}
