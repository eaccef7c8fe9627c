import type { People } from '@marshrut/runtime';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { username } from 'better-auth/plugins';
import type { Logger } from 'pino';
import { accountTable, sessionTable, userTable } from './tables.js';
import type { Allowance, Throttle } from './throttle.js';

/** Set by our server from the connection, whatever the client sends. */
export const ADDRESS_HEADER = 'x-marshrut-address';
export const COOKIE_PREFIX = 'marshrut';

const DAY = 24 * 60 * 60;
export const SESSION = { lasts: 7 * DAY, isRenewedAfter: DAY };

const SIGN_IN = '/sign-in/username';
const CHANGE_PASSWORD = '/change-password';
/** Of one login from one address; a success forgets the failures before it. */
const attempts: Allowance = { window: 60, max: 5 };

export interface SignInOptions {
  readonly people: Pick<People, 'db' | 'newId'>;
  readonly secret: string;
  /** Where people reach the server, `https://…`: the cookie is then secure. */
  readonly origin: string | null;
  readonly throttle: Throttle;
  readonly logger: Logger;
  /** A session of this person has been ended. */
  readonly signedOut: (user: string) => void;
}

/** better-auth, cut down to name and password. What of it can be reached over HTTP, and how often, stands in `http/sign-in-routes.ts`. */
export function signInLibrary(options: SignInOptions) {
  const { people, secret, origin, throttle, logger, signedOut } = options;
  return betterAuth({
    appName: 'Marshrut',
    baseURL: origin ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    trustedOrigins: request => (request ? [new URL(request.url).origin] : []),
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => logger[level === 'error' ? 'error' : 'debug']({ from: 'better-auth' }, message),
    },
    onAPIError: {
      onError: error => {
        if (!(error instanceof APIError)) logger.error({ err: error }, 'The sign-in failed');
      },
    },
    // Its `sqlite` writes instants as ISO texts and flags as numbers, which both of our databases hold.
    database: { db: people.db, type: 'sqlite', transaction: false },
    user: userTable,
    session: { ...sessionTable, expiresIn: SESSION.lasts, updateAge: SESSION.isRenewedAfter },
    account: accountTable,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 30,
        usernameValidator: login => /^[a-z0-9._-]+$/i.test(login),
        displayUsername: false,
        schema: { user: { fields: { username: 'login' } } },
      }),
    ],
    rateLimit: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const now = new Date().toISOString();
            await people.db.deleteFrom('session').where('user_id', '=', userId).where('expires_at', '<', now).execute();
            const user = await people.db
              .selectFrom('user')
              .select('left_at')
              .where('id', '=', userId)
              .executeTakeFirst();
            if (user?.left_at !== null) throw refused();
          },
        },
        delete: { after: async ({ userId }) => signedOut(userId) },
      },
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body, headers }) => {
        // A new password ends what was opened with the old one.
        if (path === CHANGE_PASSWORD) return { context: { body: { ...body, revokeOtherSessions: true } } };
        if (path !== SIGN_IN) return;
        const retryAfter = throttle.take(attemptKey(body, headers), attempts);
        if (retryAfter !== null) throw tooMany(retryAfter);
      }),
      after: createAuthMiddleware(async ({ path, body, headers, context }) => {
        if (path === SIGN_IN && !(context.returned instanceof Error)) throttle.forget(attemptKey(body, headers));
      }),
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin?.startsWith('https:') ?? false,
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: {
        generateId: ({ model }) => people.newId(idPrefixes[model] ?? 'aut'),
        validateSchema: false,
      },
    },
  });
}

const idPrefixes: Readonly<Record<string, string>> = { user: 'usr', account: 'acc', session: 'ses' };

function attemptKey(body: unknown, headers: Headers | undefined): string {
  const login = typeof body === 'object' && body !== null && 'username' in body ? String(body.username) : '';
  return `attempt|${login.slice(0, 100).toLowerCase()}|${headers?.get(ADDRESS_HEADER) ?? ''}`;
}

function tooMany(seconds: number): APIError {
  const message = `Expected fewer sign-in attempts, but there were too many. Try again in ${seconds} s.`;
  return new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', message }, { 'retry-after': String(seconds) });
}

/** The answer to a wrong password, so that nobody learns who has left. */
function refused(): APIError {
  return new APIError('UNAUTHORIZED', {
    code: 'INVALID_USERNAME_OR_PASSWORD',
    message: 'Invalid username or password',
  });
}
