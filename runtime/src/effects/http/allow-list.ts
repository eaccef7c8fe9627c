import { isIP } from 'node:net';

/** Where services may go. Nowhere, unless the list says so. */
export interface AllowList {
  /** The host and the port of this address are on the list. */
  permits(url: URL): boolean;
  /** The list names this very address, so it may lie inside. */
  names(address: string, url: URL): boolean;
}

interface Entry {
  /** As URLs spell it: lower case, punycode, addresses in their one canonical form. */
  readonly host: string;
  /** Any name below `host`, not `host` itself. */
  readonly below: boolean;
  /** Null: the usual one of the scheme. */
  readonly port: string | null;
}

/** `api.example.org, *.example.com:8443, 10.0.0.5:8080, [fd00::1]`. Throws where an entry is none of these. */
export function readAllowList(text: string): AllowList {
  const entries = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(readEntry);
  const on = (host: string, url: URL) =>
    entries.some(
      entry => portFits(entry, url) && (entry.below ? host.endsWith(`.${entry.host}`) : host === entry.host),
    );
  return {
    permits: url => on(hostOf(url), url),
    names: (address, url) => {
      const host = canonical(isIP(address) === 6 ? `[${address}]` : address);
      return host !== null && on(host, url);
    },
  };
}

/** Without the dot that ends a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

function readEntry(text: string): Entry {
  const match = /^(\*\.)?([^\s:/?#@*%\\]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i.exec(text);
  const host = match?.[2] ? canonical(match[2]) : null;
  const below = match?.[1] !== undefined;
  if (match && host !== null && !(below && isIP(host.replace(/[[\]]/g, '')) > 0))
    return { host, below, port: match[3] ?? null };
  throw new Error(
    `Expected hosts such as api.example.org, *.example.org or 10.0.0.5:8080, but there is '${text}'. Correct it.`,
  );
}

function canonical(host: string): string | null {
  const url = `http://${host}/`;
  return URL.canParse(url) ? hostOf(new URL(url)) : null;
}

/** `URL` leaves out the usual port of its scheme. */
function portFits({ port }: Entry, url: URL): boolean {
  const usual = url.protocol === 'https:' ? '443' : '80';
  return (port ?? usual) === (url.port || usual);
}
