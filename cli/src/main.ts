import { call } from './call.js';
import { WrongCall } from './outcome.js';

try {
  const { code, lines, json, asJson } = await call(process.argv.slice(2));
  process.stdout.write(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n')}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
