import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '@marshrut/runtime';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server as it is delivered, on SQLite in this folder. */
export function ourServer(folder: string): Promise<Served> {
  const main = new URL('../../api/dist/main.js', import.meta.url);
  return served([fileURLToPath(main)], { PORT: '0', MARSHRUT_DATA: folder, LOG_LEVEL: 'warn' }, /^Marshrut: (\S+)$/);
}

/** Apollo as it comes, answering what is fixed. */
export function fixedServer(what: 'mutation' | 'list'): Promise<Served> {
  const main = new URL('./fixed-server.js', import.meta.url);
  return served([fileURLToPath(main), what], {}, /^Fixed: (\S+)$/);
}

async function served(args: readonly string[], env: NodeJS.ProcessEnv, ready: RegExp): Promise<Served> {
  const { DATABASE_URL: _, ...surroundings } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...surroundings, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child, ready);
  return {
    url,
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function addressOf({ stdout }: ChildProcess, ready: RegExp): Promise<string> {
  if (!stdout) throw new Error('Expected the output of the server, but it is not piped.');
  const lines = createInterface(stdout);
  for await (const line of lines) {
    const [, url] = ready.exec(line) ?? [];
    if (url === undefined) continue;
    stdout.resume();
    return url;
  }
  throw new Error('Expected the server to tell its address, but it ended.');
}

/** The cookie of a demo person. */
export async function signIn(url: string, login: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: login, password: DEMO_PASSWORD }),
  });
  if (!response.ok) throw new Error(`Expected ${login} to sign in, but: ${response.status} ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
  return cookies.join('; ');
}
