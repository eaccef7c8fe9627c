import { ActionIcon, Anchor } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../field.js';
import { useFilePlace } from '../file-place.js';
import css from './Files.module.css';

interface FileLinksProps {
  readonly ids: readonly string[];
  readonly titles: Titles;
  readonly onRemove?: (id: string) => void;
}

/** Files by name; a click opens what a browser can show, and saves the rest. */
export function FileLinks({ ids, titles, onRemove }: FileLinksProps) {
  const { t } = useTranslation('form');
  const place = useFilePlace();
  if (ids.length === 0) return null;
  return (
    <ul className={css.files}>
      {ids.map(id => {
        const name = titles.get(id) ?? t('fileUnknown');
        return (
          <li key={id} className={css.file}>
            <IconFile size={16} stroke={1.75} aria-hidden />
            {place ? (
              <Anchor className={css.name} href={`${place}/${id}`} target="_blank" rel="noopener">
                {name}
              </Anchor>
            ) : (
              <span className={css.name}>{name}</span>
            )}
            {onRemove && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('fileRemove', { name })}
                onClick={() => onRemove(id)}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}
