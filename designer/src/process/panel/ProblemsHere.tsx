import { useSay } from '../../i18n/local-text.js';
import { useProblems } from '../problems/problems-context.js';
import css from './Panel.module.css';

/** What is wrong with this block. */
export function ProblemsHere({ node }: { readonly node: string }) {
  const say = useSay();
  const all = useProblems().of(node);
  const problems = all.filter((one, at) => all.findIndex(other => say(other.message) === say(one.message)) === at);
  if (problems.length === 0) return null;
  return (
    <ul className={css.problems}>
      {problems.map((problem, index) => (
        <li
          key={`${problem.code}.${problem.property ?? index}`}
          className={css.problem}
          data-severity={problem.severity}
        >
          {say(problem.message)}
        </li>
      ))}
    </ul>
  );
}
