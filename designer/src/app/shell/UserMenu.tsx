import {
  Avatar,
  type MantineColorScheme,
  Menu,
  Text,
  Tooltip,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queryClient } from '../../graphql/query-client.js';
import { setLanguage, useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import { signOut } from '../../session/sign.js';
import { useViewer } from '../../session/viewer.js';
import { paths } from '../paths.js';
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
          <UnstyledButton className={css.user} aria-label={narrow ? t('userMenu', { name: user.name }) : undefined}>
            <Avatar size={32} color="sea" aria-hidden />
            {!narrow && (
              <span className={css.userWords}>
                <Text lineClamp={2} fw={500} lh={1.2} component="span">
                  {user.name}
                </Text>
                <Text lineClamp={2} size="xs" c="dimmed" component="span">
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
  const { user, outside } = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = useLanguage();
  return (
    <>
      <Menu.Label>{user.name}</Menu.Label>
      {!outside && (
        <Menu.Item component={Link} href={paths.person(user.id)} leftSection={<IconUsers size={18} aria-hidden />}>
          {t('substitution')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Label>{t('theme')}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={value => setColorScheme(asScheme(value))}>
        {schemes.map(({ name, icon: Glyph }) => (
          <Menu.RadioItem key={name} value={name} rightSection={<Glyph size={18} aria-hidden />}>
            {t(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('language')}</Menu.Label>
      <Menu.RadioGroup value={language} onChange={speak}>
        {languages.map(({ key, name }) => (
          <Menu.RadioItem key={key} value={key} lang={key}>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
        {t('signOut')}
      </Menu.Item>
    </>
  );
}

function asScheme(value: string): MantineColorScheme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/** What the server says is in the language of the request: everything is asked again. */
function speak(value: string): void {
  setLanguage(value === 'en' ? 'en' : 'ru');
  void queryClient.invalidateQueries();
}
