import { createTransport } from 'nodemailer';
import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';
import { letterOf, type Post, type Sender } from './letter.js';

/** How long the server is waited for, ms. */
const CONNECTION_MS = 10_000;
const SILENCE_MS = 30_000;

/**
 * Through a mail server, `smtp://user:password@host:587` or `smtps://…`. A letter or an address that it refuses for good stays refused;
 * whatever else goes wrong may be better the next time.
 */
export function smtpPost(url: string, from: Sender): Post {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: CONNECTION_MS,
    dnsTimeout: CONNECTION_MS,
    socketTimeout: SILENCE_MS,
    // A letter is what is handed in, never a file or a page that it names.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async effect => {
    const letter = letterOf(effect, from);
    if (!letter.ok) return letter;
    const { messageId, to, subject, text } = letter;
    const recipients = to.map(address => ({ name: '', address }));
    try {
      const { rejected } = await transport.sendMail({ messageId, from, to: recipients, subject, text });
      return rejected.length === 0 ? { ok: true, values: {} } : refused(`${rejected.length} of its addresses`);
    } catch (error) {
      return lost(error as MailError);
    }
  };
}

interface MailError {
  readonly code?: string;
  readonly responseCode?: number;
}

/** The codes alone: what the server says may repeat how we signed in. */
function lost({ code = 'UNKNOWN', responseCode = 0 }: MailError): NotCarried {
  if (code === 'EENVELOPE' && responseCode >= 500) return refused(`it with ${responseCode}`);
  const said = responseCode > 0 ? `${code} ${responseCode}` : code;
  return failed('MAIL_FAILED', `Expected the mail server to take the letter, but: ${said}.`, true);
}

function refused(what: string): NotCarried {
  return failed('MAIL_REFUSED', `Expected the mail server to take the letter, but it refused ${what}.`, false);
}
