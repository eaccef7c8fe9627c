import type { ReactNode } from 'react';
import css from './Page.module.css';

/** A page that scrolls: padding and a readable width. `wide` for tables and boards. */
export function Page({ children, wide = false }: { readonly children: ReactNode; readonly wide?: boolean }) {
  return <div className={wide ? `${css.page} ${css.wide}` : css.page}>{children}</div>;
}
