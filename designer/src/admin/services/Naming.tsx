import { Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { serviceKinds } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { fieldKeyFrom } from '../../data/model/transliterate.js';
import type { ServiceDraft } from './draft.js';
import type { PartProps } from './part.js';

/** Names, key and kind. The key of a new service is proposed from its name until somebody writes another one. */
export function Naming({ draft, change, isNew }: PartProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('services');
  const proposed = (ru: string) => fieldKeyFrom(ru, new Set());
  const rename = (ru: string) =>
    change({ ru, ...(isNew && draft.key === proposed(draft.ru) ? { key: proposed(ru) } : {}) });
  return (
    <>
      <Group grow align="start">
        <TextInput
          label={t('nameRu')}
          withAsterisk
          data-autofocus
          value={draft.ru}
          onChange={event => rename(event.currentTarget.value)}
        />
        <TextInput label={t('nameEn')} value={draft.en} onChange={event => change({ en: event.currentTarget.value })} />
      </Group>
      <TextInput
        label={t('key')}
        description={t('keyHelp')}
        withAsterisk
        spellCheck={false}
        readOnly={!isNew}
        value={draft.key}
        onChange={event => change({ key: event.currentTarget.value })}
      />
      <div>
        <SegmentedControl
          fullWidth
          aria-label={t('kind')}
          data={serviceKinds.map(kind => ({ value: kind, label: t(kind) }))}
          value={draft.kind}
          onChange={kind => change({ kind: kind as ServiceDraft['kind'] })}
        />
        <Text size="sm" c="dimmed" mt={4}>
          {t(`${draft.kind}Help`)}
        </Text>
      </div>
    </>
  );
}
