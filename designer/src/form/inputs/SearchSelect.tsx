import { Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { common, type InputProps } from './input-props.js';
import { titled } from './titled.js';
import { useSteady } from './use-steady.js';

export interface Found {
  readonly id: string;
  readonly title: string;
}

interface SearchSelectProps {
  readonly props: InputProps<'reference'> | InputProps<'user'>;
  readonly found: readonly Found[];
  readonly isPending: boolean;
  /** The list was opened (an empty search), or somebody typed. */
  readonly onAsk: (search: string) => void;
}

/** A choice among things that live on the server: type a few letters, pick a title; a title typed in full is picked on leaving. */
export function SearchSelect({ props, found: answered, isPending, onAsk }: SearchSelectProps) {
  const { t } = useTranslation('form');
  const [found, press] = useSteady(answered);
  const [picked, pick] = useState<Found | null>(null);
  const value = props.value === null ? null : String(props.value);
  const title = value === null ? '' : picked?.id === value ? picked.title : (props.titles.get(value) ?? value);
  const options = found.map(({ id, title: label }) => ({ value: id, label }));
  const known = value === null || options.some(option => option.value === value);
  const ask = useDebouncedCallback(onAsk, 200);
  const choose = (chosen: Found | null) => {
    pick(chosen);
    props.onChange(chosen?.id ?? null);
  };
  return (
    <Select
      {...common(props)}
      ref={props.ref}
      searchable
      clearable={!props.required}
      placeholder={t('search')}
      nothingFoundMessage={isPending ? t('searching') : t('nothing')}
      filter={({ options: all }) => all}
      data={known ? options : [{ value, label: title }, ...options]}
      value={value}
      onSearchChange={typed => ask(typed === title ? '' : typed.trim())}
      onDropdownOpen={() => onAsk('')}
      scrollAreaProps={{ onPointerDown: press }}
      onChange={id => choose(found.find(item => item.id === id) ?? null)}
      onBlur={event => {
        const named = value === null ? titled(found, event.currentTarget.value) : null;
        if (named) choose(named);
        props.onBlur();
      }}
    />
  );
}
