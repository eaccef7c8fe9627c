import { say } from '@marshrut/model';
import { firstPeople, type Outcome, type People, setUp } from '@marshrut/runtime';
import { json, type Request, type Response, Router } from 'express';
import { readLanguage } from '../language.js';
import { wantsPage } from './wants-page.js';

/**
 * The first run without demo people. GET /setup tells whether the page is `open` (browsers asking for a page get the app);
 * POST makes the administrator: 201 once, 410 for ever after, 422 with `fields` where the input is refused.
 */
export function setupRoutes(people: People): Router {
  const router = Router();
  router.get('/setup', async (request, response, next) => {
    if (wantsPage(request)) return next();
    response.setHeader('cache-control', 'no-store').json({ open: (await firstPeople(people.db)) === null });
  });
  router.post('/setup', json({ limit: '10kb' }), async (request, response) => {
    const input = readInput(request.body);
    if (!input) {
      response
        .status(400)
        .json({ code: 'BAD_REQUEST', message: 'Expected name, login and password as texts. Send them as JSON.' });
      return;
    }
    const made = await setUp(people, input);
    if (!made) closed(response);
    else if (made.ok) response.status(201).json({ ok: true });
    else refused(request, response, made);
  });
  return router;
}

interface Input {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

function readInput(body: unknown): Input | null {
  if (typeof body !== 'object' || body === null) return null;
  const { name, login, password } = body as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof login !== 'string' || typeof password !== 'string') return null;
  return { name, login, password };
}

function closed(response: Response): void {
  const message = 'Expected a new installation, but its administrator has been made. Sign in instead.';
  response.status(410).json({ code: 'SETUP_CLOSED', message });
}

function refused(request: Request, response: Response, outcome: Exclude<Outcome<string>, { readonly ok: true }>): void {
  const language = readLanguage(request.headers['accept-language']);
  const fields = outcome.why === 'invalid' ? outcome.fields : [];
  const told = fields.map(({ path, code, message }) => ({ path, code, message: say(message, language) }));
  response.status(422).json({ code: 'INVALID', fields: told });
}
