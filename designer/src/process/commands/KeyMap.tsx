import { Kbd, Modal, SimpleGrid, Stack, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

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
    <Modal opened onClose={onClose} title={t('keys')} size="xl">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
        {groups.map(({ name, keys }) => (
          <Stack key={name} gap="xs">
            <Title order={3} size="h5">
              {t(`keyMap.${name}`)}
            </Title>
            <Table withRowBorders={false} verticalSpacing={4} horizontalSpacing={0}>
              <Table.Tbody>
                {keys.map(([key, does]) => (
                  <Table.Tr key={key}>
                    <Table.Td w={132}>
                      <Kbd>{key}</Kbd>
                    </Table.Td>
                    <Table.Td>{t(`keyDoes.${does}`)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        ))}
      </SimpleGrid>
    </Modal>
  );
}
