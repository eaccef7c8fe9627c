import { ActionIcon, Kbd, Modal } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShortcut } from '../app/typing.js';
import css from './Inbox.module.css';

const keys = [
  { word: 'key_search', caps: ['/'] },
  { word: 'key_walk', caps: ['J', 'K'] },
  { word: 'key_arrows', caps: ['↑', '↓'] },
  { word: 'key_open', caps: ['Enter'] },
  { word: 'key_outcome', caps: ['1', '9'] },
  { word: 'key_go', caps: ['Ctrl', 'Enter'] },
  { word: 'key_map', caps: ['?'] },
] as const;

/** What the keyboard does in the inbox, by `?` or by its button; `/` leads to the search. Keys are physical: any layout will do. */
export function KeyMap({ search }: { readonly search: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'Slash' || !isShortcut(event)) return;
      event.preventDefault();
      if (event.shiftKey) setOpened(true);
      else search.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search]);
  return (
    <>
      <ActionIcon className={css.keyButton} aria-label={t('keys')} title={t('keys')} onClick={() => setOpened(true)}>
        <IconKeyboard size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('keys')}
        closeButtonProps={{ 'aria-label': t('app:close') }}
      >
        <dl className={css.keys}>
          {keys.map(({ word, caps }) => (
            <div key={word}>
              <dt>
                {caps.map(cap => (
                  <Kbd key={cap}>{cap}</Kbd>
                ))}
              </dt>
              <dd>{t(word)}</dd>
            </div>
          ))}
        </dl>
        <p className={css.keysNote}>{t('keysNote')}</p>
      </Modal>
    </>
  );
}
