import { Group, Paper, SegmentedControl, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../app/page-title.js';
import { Sign } from '../app/shell/Sign.js';
import { setLanguage, useLanguage } from '../i18n/language.js';
import css from './Entrance.module.css';

/** The page before the door: the sign, one card, the language. */
export function Entrance({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  usePageTitle(title);
  return (
    <main className={css.page}>
      <div className={css.column}>
        <Group gap="md" mb="xl">
          <Sign size={36} />
          <Text fw={600} size="xl" component="span">
            {t('product')}
          </Text>
        </Group>
        <Paper withBorder p="xl" radius="lg">
          <Title order={1} mb={text ? 'xs' : 'lg'}>
            {title}
          </Title>
          {text && (
            <Text c="dimmed" mb="lg">
              {text}
            </Text>
          )}
          {children}
        </Paper>
        <SegmentedControl
          mt="lg"
          size="xs"
          aria-label={t('language')}
          value={language}
          onChange={value => setLanguage(value === 'en' ? 'en' : 'ru')}
          data={[
            { value: 'ru', label: 'Русский' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
    </main>
  );
}
