import { readValue } from '@marshrut/model';
import type { Carried, NotCarried, OutgoingEffect } from '../../jobs/deps.js';
import { readAddresses } from './addresses.js';

export type MailEffect = Extract<OutgoingEffect, { kind: 'mail' }>;

/** Sends a letter, once or again. */
export type Post = (effect: MailEffect) => Promise<Exclude<Carried, { ok: 'later' }>>;

export interface Sender {
  /** Empty: the address alone. */
  readonly name: string;
  readonly address: string;
}

export interface Letter {
  readonly ok: true;
  /** Made of the id of the effect: whoever gets a letter twice can tell that it is the same. */
  readonly messageId: string;
  readonly from: Sender;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

const SUBJECT_LIMIT = 500;

/** A letter of one line of subject, whatever the values in it hold; or why there can be none. */
export function letterOf({ id, to, subject, text }: MailEffect, from: Sender): Letter | NotCarried {
  const read = readAddresses(to);
  if (!read.ok) return read;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    ok: true,
    messageId: `<${id.replace(/[^\w.-]/g, '-')}@${domain}>`,
    from,
    to: read.addresses,
    subject: [...oneLine(subject)].slice(0, SUBJECT_LIMIT).join(''),
    text: text.toWellFormed().replaceAll('\0', ''),
  };
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** `Маршрут <noreply@example.org>`, or the address alone. Throws where it is neither. */
export function readSender(text: string): Sender {
  const match = /^(?:\s*([^<>"\p{Cc}]*?)\s*<([^<>]+)>|([^<>]+))\s*$/u.exec(text);
  const read = readValue({ kind: 'email' }, match?.[2] ?? match?.[3] ?? '', '');
  if (read.ok && typeof read.value === 'string') return { name: match?.[1] ?? '', address: read.value };
  throw new Error(`Expected a sender such as Marshrut <noreply@example.org>, but it is '${text}'. Correct it.`);
}
