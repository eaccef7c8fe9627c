import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GroupsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { PersonPicker, type PickedPerson } from '../../people/PersonPicker.js';
import type { Problem } from '../../problem/problem.js';

export interface Place {
  readonly groups: readonly string[];
  readonly manager: PickedPerson | null;
  readonly position: string;
}

export type PlaceErrors = Partial<Record<keyof Place, string>>;

interface PlaceFieldsProps {
  readonly value: Place;
  readonly errors: PlaceErrors;
  /** The person it is about, who cannot be their own manager. */
  readonly person?: string;
  readonly onChange: (place: Place) => void;
}

/** Where a person stands: position, manager, groups. */
export function PlaceFields({ value, errors, person, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('admin');
  const say = useSay();
  const groups = useAnswer(GroupsDocument, {}).data?.groups ?? [];
  return (
    <>
      <MultiSelect
        label={t('userGroups')}
        searchable
        data={groups.map(({ key, name }) => ({ value: key, label: say(name) }))}
        value={[...value.groups]}
        error={errors.groups}
        onChange={keys => onChange({ ...value, groups: keys })}
      />
      <TextInput
        label={t('position')}
        autoComplete="off"
        value={value.position}
        error={errors.position}
        onChange={event => onChange({ ...value, position: event.currentTarget.value })}
      />
      <PersonPicker
        label={t('manager')}
        description={t('managerHelp')}
        value={value.manager}
        error={errors.manager}
        {...(person ? { without: person } : {})}
        onChange={manager => onChange({ ...value, manager })}
      />
    </>
  );
}

/** As the server takes it: an empty text takes away. */
export function placeInput({ groups, manager, position }: Place) {
  return { groups: [...groups], manager: manager?.id ?? '', position };
}

export function placeErrors(problem: Problem | null): PlaceErrors {
  return Object.fromEntries((problem?.fields ?? []).map(({ path, message }) => [path, message]));
}
