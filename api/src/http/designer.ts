import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Response, Router, static as serveStatic } from 'express';
import { wantsPage } from './wants-page.js';

/** Where the build of the designer lies, beside this room. */
export const builtDesigner = fileURLToPath(new URL('../../../designer/dist', import.meta.url));

/** The built designer: files, GraphiQL at /graphiql, and for every other page the app itself. */
export function designerRoutes(folder: string): Router {
  const router = Router();
  // Their names hold a hash of the content, so they never change.
  router.use(
    '/assets',
    serveStatic(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false, index: false }),
  );
  router.use(
    serveStatic(folder, {
      index: false,
      cacheControl: false,
      setHeaders: response => response.setHeader('cache-control', 'no-cache'),
    }),
  );
  router.get('/graphiql', (_, response) => sendPage(response, 'graphiql.html'));
  router.get('/', (_, response) => sendPage(response, 'index.html'));
  router.get('/{*any}', (request, response, next) => {
    if (wantsPage(request)) sendPage(response, 'index.html');
    else next();
  });
  return router;

  function sendPage(response: Response, page: string): void {
    response.sendFile(page, { root: folder, cacheControl: false, headers: { 'cache-control': 'no-cache' } }, error => {
      if (!error || response.headersSent) return;
      response.status(503).type('text').send('Expected the built designer, but it is not there. Run: pnpm build');
    });
  }
}
