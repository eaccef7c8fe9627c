import { DEMO_PASSWORD, demoPeople } from '@marshrut/runtime';
import { type Logger, pino } from 'pino';
import { type RunningServer, type ServerOptions, startServer } from './server.js';
import { readSettings, type Settings } from './settings.js';

const LONGEST_STOP_MS = 15_000;

interface More extends Pick<ServerOptions, 'now'> {
  /** What it is for, as `readSettings` reads it. */
  readonly part?: string | undefined;
}

/** Runs a server as the environment says, to the end of the process. `now`: for tests, what no setting can say. */
export async function runServer(env: NodeJS.ProcessEnv, { part, ...more }: More = {}): Promise<void> {
  const logger = pino({ level: env.LOG_LEVEL || 'info' }, pino.destination({ dest: 1, sync: false }));
  try {
    const settings = readSettings(env, part);
    const server = await startServer({ ...settings, logger, ...more });
    greet(server, settings, logger);
    stopOnSignal(server, logger);
  } catch (error) {
    tell(`Marshrut has not started.\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

function greet({ url, people, port }: RunningServer, { demo, timeZone, part }: Settings, logger: Logger): void {
  if (part === 'worker') return tell(`Marshrut does jobs. Its health: http://localhost:${port}/readyz`);
  tell(`Marshrut: ${url}`);
  tell(`Time zone: ${timeZone} (MARSHRUT_TIME_ZONE)`);
  if (people === null) tell(`No people yet. Make the administrator: ${url}/setup`);
  if (people !== 'demo') return;
  if (!demo)
    logger.warn('Expected no demo people with MARSHRUT_DEMO=0, but this database has them, with a known password.');
  tell(`Demo sign-ins, password ${DEMO_PASSWORD}:`);
  for (const { login, name } of demoPeople) tell(`  ${login.padEnd(12)}${name}`);
}

function stopOnSignal(server: RunningServer, logger: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    server.stop().then(
      () => process.exit(0),
      error => {
        logger.error({ err: error }, 'Expected to stop in order, but it failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
