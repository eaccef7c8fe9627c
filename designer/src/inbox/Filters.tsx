import { ActionIcon, Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InboxProcessesDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import css from './Inbox.module.css';
import { ANYTHING, countNarrowing, dues, type Narrowing, statuses, troubles } from './narrowing.js';

interface FiltersProps {
  readonly narrowing: Narrowing;
  readonly onNarrow: (change: Partial<Narrowing>) => void;
}

/** A dialog of all that a list can be narrowed to; each choice acts at once. */
export function Filters({ narrowing, onNarrow }: FiltersProps) {
  const { t } = useTranslation('inbox');
  const [opened, setOpened] = useState(false);
  const count = countNarrowing(narrowing);
  const label = count > 0 ? t('filters_on', { count }) : t('filters');
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={320}
      trapFocus
      returnFocus
      withRoles
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant={count > 0 ? 'light' : 'default'}
          size="input-sm"
          aria-label={label}
          title={label}
          onClick={() => setOpened(!opened)}
        >
          {count > 0 ? <IconFilterFilled size={18} aria-hidden /> : <IconFilter size={18} aria-hidden />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filters')}>
        <FilterForm narrowing={narrowing} onNarrow={onNarrow} />
        {count > 0 && (
          <Button variant="subtle" fullWidth mt="md" onClick={() => onNarrow(ANYTHING)}>
            {t('filters_reset')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterForm({ narrowing, onNarrow }: FiltersProps) {
  const { t } = useTranslation('inbox');
  const say = useSay();
  const { data } = useAnswer(InboxProcessesDocument, {});
  const known = data?.inboxProcesses ?? [];
  const steps = known.find(({ processId }) => processId === narrowing.process)?.steps ?? [];
  const of = <Word extends string>(words: readonly Word[], value: string | null): Word | null =>
    words.find(word => word === value) ?? null;
  const choice = { clearable: true, comboboxProps: { withinPortal: false } } as const;
  return (
    <Stack gap="sm">
      <Select
        {...choice}
        label={t('by_process')}
        placeholder={t('any')}
        data={known.map(({ processId, name }) => ({ value: processId, label: say(name) }))}
        value={narrowing.process}
        onChange={process => onNarrow({ process, step: null })}
      />
      {steps.length > 0 && (
        <Select
          {...choice}
          label={t('by_step')}
          placeholder={t('any')}
          data={steps.map(({ node, name }) => ({ value: node, label: say(name) }))}
          value={narrowing.step}
          onChange={step => onNarrow({ step })}
        />
      )}
      <Select
        {...choice}
        label={t('by_status')}
        placeholder={t('any')}
        data={statuses.map(value => ({ value, label: t(value) }))}
        value={narrowing.status}
        onChange={value => onNarrow({ status: of(statuses, value) })}
      />
      <Select
        {...choice}
        label={t('by_due')}
        placeholder={t('any')}
        data={dues.map(value => ({ value, label: t(value) }))}
        value={narrowing.due}
        onChange={value => onNarrow({ due: of(dues, value) })}
      />
      <Select
        {...choice}
        label={t('by_trouble')}
        placeholder={t('any')}
        data={troubles.map(value => ({ value, label: t(`trouble_${value}`) }))}
        value={narrowing.trouble}
        onChange={value => onNarrow({ trouble: of(troubles, value) })}
      />
      <div className={css.days}>
        <TextInput
          type="date"
          label={t('by_from')}
          value={narrowing.from ?? ''}
          onChange={event => onNarrow({ from: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label={t('by_to')}
          value={narrowing.to ?? ''}
          onChange={event => onNarrow({ to: event.currentTarget.value || null })}
        />
      </div>
    </Stack>
  );
}
