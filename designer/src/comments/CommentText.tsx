import css from './Comments.module.css';
import { type Named, partsOf } from './mention.js';

/** The words of a comment: text and nothing else, whatever it looks like; names of those who are mentioned stand out. */
export function CommentText({ text, mentioned }: { readonly text: string; readonly mentioned: readonly Named[] }) {
  let at = 0;
  return (
    <span className={css.text}>
      {partsOf(text, mentioned).map(part => {
        const from = at;
        at += part.text.length;
        return part.named ? (
          <b key={from} className={css.named}>
            {part.text}
          </b>
        ) : (
          part.text
        );
      })}
    </span>
  );
}
