import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What is done seldom: three dots on the play bar. */
export function MoreMenu({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('task');
  return (
    <Menu position="top-start">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('more')}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
