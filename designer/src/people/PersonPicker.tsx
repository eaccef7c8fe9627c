import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { FindUsersDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';

export interface PickedPerson {
  readonly id: string;
  readonly name: string;
}

interface PersonPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly value: PickedPerson | null;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Somebody who is not offered: oneself. */
  readonly without?: string;
  readonly onChange: (person: PickedPerson | null) => void;
}

/** Chooses one of the people who have not left, by words of the name. */
export function PersonPicker({ label, description, value, error, required, without, onChange }: PersonPickerProps) {
  const [typed, type] = useState(value?.name ?? '');
  const [search] = useDebouncedValue(typed, 250);
  const asked = search === value?.name ? '' : search;
  const answer = useAnswer(FindUsersDocument, { search: asked || null, active: true }, { keepPrevious: true });
  const found = (answer.data?.users.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== without);
  const people = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      label={label}
      {...(description ? { description } : {})}
      searchable
      clearable={!required}
      withAsterisk={required ?? false}
      searchValue={typed}
      onSearchChange={type}
      filter={({ options }) => options}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={value?.id ?? null}
      error={error}
      onChange={id => onChange(people.find(person => person.id === id) ?? null)}
    />
  );
}
