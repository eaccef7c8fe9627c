import { resolve } from 'node:path';
import { readAllowList, readSender } from '@marshrut/runtime';

/** What the surroundings say. See `readSettings` for the names. */
export interface Settings {
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
}

export class WrongSetting extends Error {}

/**
 * PORT, HOST, DATABASE_URL, MARSHRUT_DATA, MARSHRUT_DEMO, MARSHRUT_ORIGIN, MARSHRUT_SECRET, MARSHRUT_TIME_ZONE, MARSHRUT_HTTP_ALLOW, MARSHRUT_SMTP,
 * MARSHRUT_MAIL_FROM. Throws `WrongSetting`.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
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
