import { Radio, Stack } from '@mantine/core';
import { isDate } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../admin/Dialog.js';
import { DateField } from '../form/inputs/DateField.js';
import { dateHere } from '../form/today.js';
import { SetSubstitutionDocument, type SubstitutionMode } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { problemIn } from '../problem/problem.js';
import { PersonPicker, type PickedPerson } from './PersonPicker.js';

interface AppointDeputyProps {
  readonly person: PickedPerson;
  readonly onClose: () => void;
}

const modes: readonly SubstitutionMode[] = ['SHARE', 'TAKEOVER', 'INFORM'];

export function AppointDeputy({ person, onClose }: AppointDeputyProps) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const command = useCommand(SetSubstitutionDocument);
  const [deputy, choose] = useState<PickedPerson | null>(null);
  const [mode, setMode] = useState<SubstitutionMode>('SHARE');
  const [days, setDays] = useState<{ readonly firstDay: string; readonly lastDay: string }>({
    firstDay: dateHere(),
    lastDay: '',
  });
  const [asked, ask] = useState(false);
  const problem = problemIn(command.data?.setSubstitution);
  const wrong = (path: string) => problem?.fields?.find(field => field.path === path)?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    ask(true);
    if (!deputy || !isDate(days.firstDay) || !isDate(days.lastDay)) return;
    const input = { userId: person.id, deputyId: deputy.id, mode, ...days };
    const { setSubstitution } = await command.mutateAsync({ input });
    if (setSubstitution.__typename !== 'SubstitutionSet') return;
    await client.invalidateQueries({ queryKey: ['Person'] });
    onClose();
  };
  const day = (name: 'firstDay' | 'lastDay') => (
    <DateField
      type={{ kind: 'date' }}
      name={name}
      label={t(name)}
      help={undefined}
      required
      value={days[name]}
      error={wrong(name) ?? (asked && !isDate(days[name]) ? t('dayMissing') : undefined)}
      titles={NO_TITLES}
      task={undefined}
      ref={null}
      onChange={value => setDays({ ...days, [name]: String(value ?? '') })}
      onBlur={() => undefined}
    />
  );
  return (
    <Dialog
      title={t('addTitle', { name: person.name })}
      action={t('confirm')}
      busy={command.isPending}
      problem={problem}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <PersonPicker
        label={t('deputy')}
        required
        value={deputy}
        without={person.id}
        error={wrong('deputy') ?? (asked && !deputy ? t('deputyMissing') : undefined)}
        onChange={choose}
      />
      <Radio.Group
        label={t('mode')}
        value={mode}
        onChange={value => setMode(modes.find(one => one === value) ?? 'SHARE')}
      >
        <Stack gap="xs" mt="xs">
          {modes.map(value => (
            <Radio key={value} value={value} label={t(`mode_${value}`)} description={t(`modeText_${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {day('firstDay')}
      {day('lastDay')}
    </Dialog>
  );
}

const NO_TITLES = new Map<string, string>();
