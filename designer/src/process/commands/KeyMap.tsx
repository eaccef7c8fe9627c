import { Kbd, Modal, SimpleGrid, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import css from './KeyMap.module.css';

/** What each key does, in groups; keys are named as they stand on the keyboard, whatever the layout. */
const groups = [
  {
    name: 'walk',
    keys: [
      ['←  →  ↑  ↓', 'walk'],
      ['Enter', 'enter'],
      ['Esc', 'leave'],
      ['Alt+Enter', 'properties'],
      ['1', 'fit'],
      ['Ctrl+K', 'find'],
      ['Ctrl+Enter', 'bench'],
    ],
  },
  {
    name: 'draw',
    keys: [
      ['+', 'insert'],
      ['F2', 'rename'],
      ['Delete', 'remove'],
      ['Shift+←  →  ↑  ↓', 'move'],
      ['Ctrl+G', 'group'],
    ],
  },
  {
    name: 'change',
    keys: [
      ['Ctrl+Z', 'undo'],
      ['Ctrl+Shift+Z', 'redo'],
      ['Ctrl+C', 'copy'],
      ['Ctrl+X', 'cut'],
      ['Ctrl+V', 'paste'],
      ['Ctrl+D', 'duplicate'],
      ['Ctrl+A', 'all'],
      ['?', 'keys'],
    ],
  },
] as const;

export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('process');
  return (
    <Modal opened onClose={onClose} title={t('keys')} size="68rem">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <Title order={3} size="h5" mb="xs">
              {t(`keyMap.${name}`)}
            </Title>
            <dl className={css.keys}>
              {keys.map(([key, does]) => (
                <Fragment key={key}>
                  <dt>
                    <Kbd>{key}</Kbd>
                  </dt>
                  <dd>{t(`keyDoes.${does}`)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </SimpleGrid>
    </Modal>
  );
}
