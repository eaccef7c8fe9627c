import type { Change, Line } from '@marshrut/blocks';
import { IconArrowsMove, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import css from './Versions.module.css';

const signs = { added: IconPlus, removed: IconMinus, changed: IconPencil, layout: IconArrowsMove };

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** With it each change is a button that leads to its element. */
  readonly onChoose?: (change: Change) => void;
  readonly chosen?: Change | null;
}

/** What differs between two versions, one element after another: a sign, its name, and each property as it was and as it is. */
export function ChangeList({ changes, onChoose, chosen = null }: ChangeListProps) {
  return (
    <ul className={css.changes}>
      {changes.map(change => (
        <li key={changeKey(change)} data-chosen={change === chosen || undefined}>
          {onChoose ? (
            <button
              type="button"
              className={css.change}
              aria-pressed={change === chosen}
              onClick={() => onChoose(change)}
            >
              <ChangeText change={change} />
            </button>
          ) : (
            <div className={css.change}>
              <ChangeText change={change} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

export function changeKey({ of, change }: Change): string {
  const id = of.kind === 'process' ? '' : of.kind === 'field' ? of.key : of.id;
  return `${change} ${of.kind} ${id}`;
}

function ChangeText({ change: { change, title, lines } }: { readonly change: Change }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const Glyph = signs[change];
  return (
    <>
      <span
        className={css.sign}
        data-change={change}
        role="img"
        aria-label={t(`mark.${change}`)}
        title={t(`mark.${change}`)}
      >
        <Glyph size={14} stroke={2.5} aria-hidden />
      </span>
      <span className={css.text}>
        <strong>{say(title)}</strong>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change place within one change.
          <LineText key={at} line={line} whole={change !== 'changed'} />
        ))}
      </span>
    </>
  );
}

/** `whole`: the element itself came or went, so its properties are told as they are. */
function LineText({ line: { what, was, is }, whole }: { readonly line: Line; readonly whole: boolean }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const head = say(what);
  if (was && is)
    return (
      <span className={css.line}>
        {head && `${head}: `}
        <del>{say(was)}</del> → <ins>{say(is)}</ins>
      </span>
    );
  const said = say(was ?? is);
  const word = whole ? '' : ` — ${t(was ? 'mark.removed' : 'mark.added')}`;
  return (
    <span className={css.line}>
      {head}
      {word}
      {said && (head ? `: ${said}` : said)}
    </span>
  );
}
