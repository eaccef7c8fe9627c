import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { readAllowList, readSender } from '@marshrut/runtime';

/** What a process is for. `all`: the API and jobs in one; where there are several nodes, also each alone. */
export type Part = 'all' | 'api' | 'worker';

/** What the surroundings say. See `readSettings` for the names. */
export interface Settings {
  readonly part: Part;
  readonly port: number;
  readonly host: string;
  /** `postgres://…`; null: SQLite in `folder`. */
  readonly databaseUrl: string | null;
  readonly folder: string;
  /** Demo people in a database that has none; otherwise the first-run page. */
  readonly demo: boolean;
  /** `https://marshrut.example.org`, where a proxy stands before the server. */
  readonly origin: string | null;
  readonly secret: string | undefined;
  /** Where "today" is meant, an IANA name. */
  readonly timeZone: string;
  /** Hosts that services may ask, as `readAllowList` reads them. Empty: none. */
  readonly httpAllow: string;
  /** `smtp://user:password@host:587`; null: letters are caught for administrators. A secret. */
  readonly smtp: string | null;
  /** Whom letters are from, as `readSender` reads it. */
  readonly mailFrom: string;
  /** Whose word on the visitor's address counts where `origin` is given: names and addresses as Express takes them, by comma. */
  readonly proxy: string;
  /** Opens /metrics to whoever sends it; null: to programs on this machine only. A secret. */
  readonly metricsToken: string | null;
}

export class WrongSetting extends Error {}

/**
 * PORT, HOST, DATABASE_URL, MARSHRUT_DATA, MARSHRUT_DEMO, MARSHRUT_ORIGIN, MARSHRUT_SECRET, MARSHRUT_TIME_ZONE, MARSHRUT_HTTP_ALLOW, MARSHRUT_SMTP,
 * MARSHRUT_MAIL_FROM, MARSHRUT_PROXY, MARSHRUT_METRICS_TOKEN. `part`: the first argument of the program. Throws `WrongSetting`.
 */
export function readSettings(env: NodeJS.ProcessEnv, part = 'all'): Settings {
  return {
    part: readPart(part, env),
    port: readPort(env.PORT || '4000'),
    host: env.HOST || '127.0.0.1',
    databaseUrl: env.DATABASE_URL || null,
    folder: resolve(env.MARSHRUT_DATA || 'data'),
    demo: env.MARSHRUT_DEMO !== '0',
    origin: env.MARSHRUT_ORIGIN ? readOrigin(env.MARSHRUT_ORIGIN) : null,
    secret: env.MARSHRUT_SECRET || undefined,
    timeZone: readTimeZone(env.MARSHRUT_TIME_ZONE || 'Europe/Moscow'),
    httpAllow: checked('MARSHRUT_HTTP_ALLOW', env.MARSHRUT_HTTP_ALLOW || '', readAllowList),
    smtp: env.MARSHRUT_SMTP ? readSmtp(env.MARSHRUT_SMTP) : null,
    mailFrom: checked('MARSHRUT_MAIL_FROM', env.MARSHRUT_MAIL_FROM || NOBODY, readSender),
    proxy: readProxy(env.MARSHRUT_PROXY || 'loopback'),
    metricsToken: env.MARSHRUT_METRICS_TOKEN ? readToken(env.MARSHRUT_METRICS_TOKEN) : null,
  };
}

const NOBODY = 'Маршрут <noreply@marshrut.localdomain>';

/** The text itself, once it has been found to be readable. */
function checked(name: string, text: string, read: (text: string) => unknown): string {
  try {
    read(text);
    return text;
  } catch (error) {
    throw new WrongSetting(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A node alone has others beside it: they need one database, and one secret, for each would sign and seal with its own. */
function readPart(part: string, { DATABASE_URL, MARSHRUT_SECRET }: NodeJS.ProcessEnv): Part {
  if (part === 'all') return part;
  if (part !== 'api' && part !== 'worker')
    throw new WrongSetting(
      `Expected nothing, 'api' or 'worker' after the program, but there is '${part}'. Correct it.`,
    );
  if (!DATABASE_URL)
    throw new WrongSetting(
      `Expected DATABASE_URL=postgres://… for '${part}' alone, but it is not set, and a SQLite file belongs to one process. Set it, or start everything in one: pnpm start.`,
    );
  if (!MARSHRUT_SECRET)
    throw new WrongSetting(
      `Expected MARSHRUT_SECRET for '${part}' alone, but it is not set, and nodes with secrets of their own know no session of each other. Set the same on every node.`,
    );
  return part;
}

const NAMED_PROXIES = new Set(['loopback', 'linklocal', 'uniquelocal']);

function readProxy(text: string): string {
  const wrong = text.split(/\s*,\s*/).find(entry => {
    const [address = '', bits] = entry.split('/');
    return !NAMED_PROXIES.has(entry) && !(isIP(address) && (bits === undefined || /^\d{1,3}$/.test(bits)));
  });
  if (wrong === undefined) return text;
  throw new WrongSetting(
    `Expected MARSHRUT_PROXY to be addresses such as 10.0.0.5 or 172.16.0.0/12, or loopback, linklocal, uniquelocal, but there is '${wrong}'. Correct it.`,
  );
}

const SHORTEST_TOKEN = 16;

/** What it is stays out of the message. */
function readToken(text: string): string {
  if (text.length >= SHORTEST_TOKEN) return text;
  throw new WrongSetting(
    `Expected MARSHRUT_METRICS_TOKEN to have ${SHORTEST_TOKEN} characters or more, but it is shorter. Make it longer.`,
  );
}

/** What it is stays out of the message: it holds a password. */
function readSmtp(text: string): string {
  if (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)) return text;
  throw new WrongSetting(
    'Expected MARSHRUT_SMTP to be an address such as smtp://user:password@host:587, but it is another text. Correct it.',
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new WrongSetting(`Expected PORT to be a number from 0 to 65535, but it is '${text}'. Correct it.`);
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new WrongSetting(
    `Expected MARSHRUT_ORIGIN to be an address such as https://marshrut.example.org, but it is '${text}'. Correct it.`,
  );
}

function readTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new WrongSetting(
      `Expected MARSHRUT_TIME_ZONE to be a time zone such as Europe/Moscow, but it is '${name}'. Correct it.`,
    );
  }
}
