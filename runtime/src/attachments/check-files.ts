import type { InputProblem } from '@marshrut/engine';
import { filesIn, MEGABYTES } from '@marshrut/model';
import type { WorkDeps } from '../work/deps.js';
import type { GivenValue } from '../work/strangers.js';
import { attachmentsById } from './attachment.js';

const MEGABYTE = 1024 * 1024;

/**
 * Values of files that name what was not attached in this case, is not whole yet, or is too large for the field. `present`: what the
 * fields hold now; what stands there already, from an earlier case perhaps, may stay.
 */
export async function filesAmiss(
  { db }: Pick<WorkDeps, 'db'>,
  caseId: string | null,
  given: readonly GivenValue[],
  present: (path: string) => unknown = () => null,
): Promise<InputProblem[]> {
  const named = given.flatMap(({ path, type, value }) => {
    if (type.kind !== 'file') return [];
    const before = filesIn(present(path));
    const limit = type.megabytes ?? MEGABYTES;
    return filesIn(value).flatMap(id => (before.includes(id) ? [] : [{ path, id: id.trim(), limit }]));
  });
  const found = await attachmentsById(
    { db },
    named.map(({ id }) => id),
  );
  return named.flatMap(({ path, id, limit }): InputProblem[] => {
    const file = found.get(id);
    const fits = file?.case === caseId && file.wholeAt !== null && file.size <= limit * MEGABYTE;
    return fits ? [] : [{ path, code: 'NO_SUCH_FILE', expected: String(limit) }];
  });
}
