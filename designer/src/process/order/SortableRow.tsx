import { ActionIcon } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './SortableRow.module.css';

interface SortableRowProps {
  /** Rows of one list share it; a row is only dropped among its own. */
  readonly list: string;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly onMove: (from: number, to: number) => void;
  readonly children: ReactNode;
}

let dragged: { readonly list: string; readonly index: number } | null = null;

/** A row that is put elsewhere by dragging its handle, or by the arrow keys on it. */
export function SortableRow({ list, index, count, name, onMove, children }: SortableRowProps) {
  const { t } = useTranslation('process');
  const row = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<'before' | 'after' | null>(null);
  const sideOf = (event: DragEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only a place to drop; the handle inside works by keyboard too.
    <div
      ref={row}
      className={css.row}
      data-drop={side ?? undefined}
      onDragOver={event => {
        if (dragged?.list !== list) return;
        event.preventDefault();
        event.stopPropagation();
        setSide(sideOf(event));
      }}
      onDragLeave={() => setSide(null)}
      onDrop={event => {
        if (dragged?.list !== list) return;
        event.preventDefault();
        event.stopPropagation();
        setSide(null);
        const to = index + (sideOf(event) === 'after' ? 1 : 0);
        onMove(dragged.index, dragged.index < to ? to - 1 : to);
      }}
    >
      <ActionIcon
        className={css.handle}
        size={26}
        draggable
        aria-label={t('moveRow', { name, at: index + 1, count })}
        title={t('moveRowHint')}
        onDragStart={event => {
          dragged = { list, index };
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12);
        }}
        onDragEnd={() => {
          dragged = null;
        }}
        onKeyDown={event => {
          const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : -1;
          if (to < 0 || to >= count) return;
          event.preventDefault();
          event.stopPropagation();
          onMove(index, to);
        }}
      >
        <IconGripVertical size={16} stroke={1.75} />
      </ActionIcon>
      <div className={css.body}>{children}</div>
    </div>
  );
}
