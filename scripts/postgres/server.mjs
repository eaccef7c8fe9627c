import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { isReachable, serverBinaries } from './binaries.mjs';

/** Speed before safety, where the data are thrown away and nothing is measured. */
const hasty = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
const settings = ['max_connections=200', 'unix_socket_directories=', 'listen_addresses=127.0.0.1'];

/** The shell ends the server and removes its folder when the pipe from this process closes, whatever closed it. */
const guard = `
  exec 3<&0; folder=$1; shift
  "$@" & server=$!
  (cat <&3 >/dev/null; kill -INT $server 2>/dev/null) &
  wait $server; status=$?; rm -rf "$folder"; exit $status`;

/** PostgreSQL refuses to run as root, so root lends it another user that every Linux has. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  throw new Error(
    'Expected a user postgres or nobody to run PostgreSQL as, but there is neither. Run as a normal user.',
  );
}

/**
 * Starts a throw-away PostgreSQL on a free port of the loopback address; it never outlives this process.
 * @param {{ durable?: boolean }} [options] durable: commits reach the disk, as they do for users
 * @returns {Promise<{ url: string, stop(): Promise<void> }>} url of the database postgres, as a superuser
 */
export async function startPostgres({ durable = false } = {}) {
  const user = serverUser();
  const roots = [tmpdir(), '/tmp', '/var/tmp'];
  const root = user.uid === undefined ? tmpdir() : (roots.find(isReachable) ?? tmpdir());
  const folder = mkdtempSync(join(root, 'marshrut-postgres-'));
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    return await serve(folder, user, durable ? settings : [...hasty, ...settings]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {string} folder everything of this server lies in it
 * @param {{ uid?: number, gid?: number }} user
 * @param {readonly string[]} lines of its configuration
 */
async function serve(folder, user, lines) {
  const bin = serverBinaries(join(folder, 'native'), user);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  writeFileSync(passwordFile, password);
  const access = ['-U', 'postgres', '--auth=password', `--pwfile=${passwordFile}`];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...access, '--encoding=UTF8', '--locale=C', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const command = [join(bin, 'postgres'), '-D', data, '-p', `${port}`, ...lines.flatMap(line => ['-c', line])];
  const shell = spawn('sh', ['-c', guard, 'sh', folder, ...command], {
    ...options,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise(resolve => shell.once('exit', resolve));
  await ready(shell);
  shell.unref();
  for (const pipe of [shell.stdin, shell.stderr]) /** @type {import('node:net').Socket} */ (pipe).unref();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      shell.ref();
      shell.stdin.end();
      await ended;
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, null, import('node:stream').Readable>} shell
 * @returns {Promise<void>}
 */
function ready(shell) {
  let log = '';
  return new Promise((resolve, reject) => {
    shell.stderr.setEncoding('utf8').on('data', text => {
      if (log.length < 20_000) log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    shell.once('error', reject);
    shell.once('exit', () => reject(new Error(`Expected PostgreSQL to start, but it ended. It said:\n${log}`)));
  });
}
