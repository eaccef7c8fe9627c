import { Avatar, Menu, Text, Tooltip, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../graphql/query-client.js';
import { setLanguage, useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import { signOut } from '../../session/sign.js';
import { useViewer } from '../../session/viewer.js';
import css from './Rail.module.css';

const schemes = [
  { name: 'light', icon: IconSun },
  { name: 'dark', icon: IconMoon },
  { name: 'auto', icon: IconDeviceDesktop },
] as const;

const languages = [
  { key: 'ru', name: 'Русский' },
  { key: 'en', name: 'English' },
] as const;

export function UserMenu({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('app');
  const { user } = useViewer();
  const say = useSay();
  return (
    <Menu position="right-end" width={260}>
      <Menu.Target>
        <Tooltip label={user.name} position="right" disabled={!narrow}>
          <UnstyledButton className={css.user} aria-label={t('userMenu', { name: user.name })}>
            <Avatar size={28} name={user.name} color="sea" aria-hidden />
            {!narrow && (
              <span className={css.userWords}>
                <Text truncate fw={500} component="span" display="block">
                  {user.name}
                </Text>
                <Text truncate size="xs" c="dimmed" component="span" display="block">
                  {user.roles.map(role => say(role.name)).join(', ')}
                </Text>
              </span>
            )}
          </UnstyledButton>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <UserMenuItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Appearance, language and the way out. */
export function UserMenuItems() {
  const { t } = useTranslation('app');
  const { user } = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
  return (
    <>
      <Menu.Label>{user.name}</Menu.Label>
      <Menu.Divider />
      <Menu.Label>{t('theme')}</Menu.Label>
      {schemes.map(({ name, icon: Glyph }) => (
        <Menu.Item
          key={name}
          closeMenuOnClick={false}
          leftSection={<Glyph size={18} aria-hidden />}
          rightSection={colorScheme === name && <IconCheck size={16} aria-hidden />}
          role="menuitemradio"
          aria-checked={colorScheme === name}
          onClick={() => setColorScheme(name)}
        >
          {t(name)}
        </Menu.Item>
      ))}
      <Menu.Label>{t('language')}</Menu.Label>
      {languages.map(({ key, name }) => (
        <Menu.Item
          key={key}
          lang={key}
          closeMenuOnClick={false}
          rightSection={language === key && <IconCheck size={16} aria-hidden />}
          role="menuitemradio"
          aria-checked={language === key}
          onClick={() => {
            setLanguage(key);
            void queryClient.invalidateQueries();
          }}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
        {t('signOut')}
      </Menu.Item>
    </>
  );
}
