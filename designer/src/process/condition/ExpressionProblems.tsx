import { compile, type Expected } from '@marshrut/expressions';
import { useMemo } from 'react';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import css from './Condition.module.css';

/** What is wrong with a text, and at which of its words. */
export function ExpressionProblems({ text, expect }: { readonly text: string; readonly expect: Expected }) {
  const say = useSay();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const compiled = useMemo(() => compile(text, { card, entities }, expect), [text, card, entities, expect]);
  if (compiled.ok || text.trim() === '') return null;
  return (
    <ul className={css.problems} role="status">
      {compiled.problems.slice(0, 3).map(problem => (
        <li key={`${problem.from}.${problem.code}`}>
          {problem.to > problem.from && <code>{text.slice(problem.from, problem.to)}</code>} {say(problem.message)}
        </li>
      ))}
    </ul>
  );
}
