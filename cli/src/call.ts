import { parseArgs } from 'node:util';
import { check } from './check.js';
import { type Outcome, WrongCall, wordsOf } from './outcome.js';
import { run } from './run.js';

export const USAGE = `marshrut check <diagram>                                            what publishing would say
marshrut run <diagram> [--seed N] [--steps N] [--answers file]      one case, by made-up people
Every command takes --json.`;

/** Does what the words ask for. Rejects with `WrongCall` where they ask for nothing there is. */
export async function call(words: readonly string[]): Promise<Outcome & { readonly asJson: boolean }> {
  const { values, positionals } = parsed(words);
  const [command, file, ...rest] = positionals;
  const asJson = values.json === true;
  if (command === undefined || values.help)
    return { code: command || values.help ? 0 : 1, lines: [USAGE], json: USAGE, asJson };
  if (rest.length > 0) throw new WrongCall(`Expected one file, but there is also '${rest[0]}'. Leave it out.`);
  switch (command) {
    case 'check':
      return { ...(await check(named(file, command))), asJson };
    case 'run': {
      const seed = whole(values.seed, 'seed', 1);
      const steps = whole(values.steps, 'steps', 10_000);
      return { ...(await run(named(file, command), { seed, steps, answers: values.answers })), asJson };
    }
    default:
      throw new WrongCall(`Expected a command there is, but there is no '${command}'. The commands:\n${USAGE}`);
  }
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
      },
    });
  } catch (error) {
    throw new WrongCall(`${wordsOf(error)}\n${USAGE}`);
  }
}

function named(file: string | undefined, command: string): string {
  if (file === undefined)
    throw new WrongCall(`Expected the file of a diagram, but there is none. Call 'marshrut ${command} <diagram>'.`);
  return file;
}

function whole(text: string | undefined, option: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text)) return number;
  throw new WrongCall(`Expected a whole number after --${option}, but it is '${text}'. Give one.`);
}
