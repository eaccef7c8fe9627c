import { parseArgs } from 'node:util';
import { check } from './check.js';
import { convert } from './convert.js';
import { type Outcome, WrongCall, wordsOf } from './outcome.js';
import { run } from './run.js';

export const USAGE = `marshrut check <diagram>                                            what publishing would say
marshrut run <diagram> [--seed N] [--steps N] [--answers file]      one case, by made-up people
marshrut convert <in> <out>                                          BPMN 2.0 to JSON and back, by their endings
marshrut migrate [--dry-run]                                        the schema of the database, brought up to date
marshrut doctor [--deep]                                            what is wrong with this installation
marshrut backup <file>                                              the database as it is now, while people work
marshrut restore <file>                                             a backup, into an empty database
marshrut copy --from <database> --to <database>                     sqlite, a folder, or postgres://…
A diagram is a .json or a .bpmn file; --process names one of several in a .bpmn. Every command takes --json. The database is that of DATABASE_URL, else marshrut.db in MARSHRUT_DATA.`;

/** Does what the words ask for. Rejects with `WrongCall` where they ask for nothing there is. */
export async function call(
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome & { readonly asJson: boolean }> {
  const { values, positionals } = parsed(words);
  const [command, file, ...rest] = positionals;
  const asJson = values.json === true;
  if (command === undefined || values.help)
    return { code: command || values.help ? 0 : 1, lines: [USAGE], json: USAGE, asJson };
  const [to, ...more] = command === 'convert' ? rest : [undefined, ...rest];
  if (more.length > 0) throw new WrongCall(`Expected one file, but there is also '${more[0]}'. Leave it out.`);
  switch (command) {
    case 'check':
      return { ...(await check(named(file, command, 'diagram'), values.process)), asJson };
    case 'convert':
      return {
        ...(await convert(named(file, command, 'diagram'), named(to, command, 'diagram'), values.process)),
        asJson,
      };
    case 'run': {
      const seed = whole(values.seed, 'seed', 1);
      const steps = whole(values.steps, 'steps', 10_000);
      const { answers, process: one } = values;
      return { ...(await run(named(file, command, 'diagram'), { seed, steps, answers, process: one })), asJson };
    }
    case 'migrate':
    case 'doctor':
    case 'copy':
      if (file !== undefined) throw new WrongCall(`Expected no file, but there is '${file}'. Leave it out.`);
      return { ...(await upkeep(command, '', values, env)), asJson };
    case 'backup':
    case 'restore':
      return { ...(await upkeep(command, named(file, command, 'file'), values, env)), asJson };
    default:
      throw new WrongCall(`Expected a command there is, but there is no '${command}'. The commands:\n${USAGE}`);
  }
}

type Options = ReturnType<typeof parsed>['values'];

/** The shell and its databases are loaded only for what needs them: checking a diagram needs neither. */
async function upkeep(
  command: 'migrate' | 'doctor' | 'backup' | 'restore' | 'copy',
  file: string,
  { deep = false, 'dry-run': dryRun = false, from, to }: Options,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const [{ databaseOf, told }, { migrate }, { backup, restore, copy }, { doctor }] = await Promise.all([
    import('./upkeep/database.js'),
    import('./upkeep/migrate.js'),
    import('./upkeep/copies.js'),
    import('./upkeep/doctor.js'),
  ]);
  return told(async () => {
    switch (command) {
      case 'doctor':
        return doctor(env, deep);
      case 'migrate':
        return migrate(databaseOf(env), dryRun);
      case 'backup':
        return backup(databaseOf(env), file);
      case 'restore':
        return restore(databaseOf(env), file);
      case 'copy':
        return copy(databaseOf(env), from, to);
    }
  });
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean' },
        seed: { type: 'string' },
        steps: { type: 'string' },
        answers: { type: 'string' },
        process: { type: 'string' },
        deep: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongCall(`${wordsOf(error)}\n${USAGE}`);
  }
}

function named(file: string | undefined, command: string, what: string): string {
  if (file === undefined)
    throw new WrongCall(`Expected the name of a file, but there is none. Call 'marshrut ${command} <${what}>'.`);
  return file;
}

function whole(text: string | undefined, option: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text)) return number;
  throw new WrongCall(`Expected a whole number after --${option}, but it is '${text}'. Give one.`);
}
