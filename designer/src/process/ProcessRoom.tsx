import { PageHeader } from '../app/PageHeader.js';
import { Page } from '../app/Page.js';

/** The routes below `/processes`: the list, and the editor of one process. */
export function ProcessRoom() {
  return (
    <Page>
      <PageHeader title="Процессы" />
    </Page>
  );
}
