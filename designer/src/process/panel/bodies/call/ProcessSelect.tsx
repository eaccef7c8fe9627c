import { type ComboboxItem, Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { LocalText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProcessDocument, ProcessesDocument } from '../../../../graphql/generated/graphql.js';
import { useAnswer } from '../../../../graphql/use-answer.js';
import { useSay } from '../../../../i18n/local-text.js';
import { useEditor } from '../../../editor/editor.js';
import css from '../../inputs/Inputs.module.css';

interface ProcessSelectProps {
  readonly value: string;
  readonly onChange: (process: string, name: LocalText) => void;
}

/** One of the processes there are, found by its name. One that is not published cannot be called yet, and says so. */
export function ProcessSelect({ value, onChange }: ProcessSelectProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { processId } = useEditor();
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 200);
  const chosen = useAnswer(ProcessDocument, { id: value }, { enabled: value !== '' });
  const name = chosen.data?.process?.draft.name;
  const typed = name && wanted === say(name) ? '' : wanted;
  const { data, isPending } = useAnswer(
    ProcessesDocument,
    { search: typed || null, first: 50 },
    { keepPrevious: true },
  );
  const found = (data?.processes.edges ?? []).map(edge => edge.node).filter(({ id }) => id !== processId);
  const options = found.map(({ id, name: of, published }) => ({ value: id, label: say(of), disabled: !published }));
  const missing = value !== '' && !options.some(option => option.value === value);
  return (
    <Select
      aria-label={t('whichProcess')}
      placeholder={t('chooseProcess')}
      searchable
      allowDeselect={false}
      nothingFoundMessage={isPending ? <Loader size="xs" /> : t('nothingFound')}
      data={missing ? [{ value, label: name ? say(name) : '…', disabled: false }, ...options] : options}
      filter={({ options: all }) => all}
      value={value || null}
      onSearchChange={setSearch}
      renderOption={({ option }) => <Line option={option} />}
      onChange={id => {
        const process = found.find(one => one.id === id);
        if (process) onChange(process.id, process.name);
      }}
    />
  );
}

function Line({ option }: { readonly option: ComboboxItem }) {
  const { t } = useTranslation('process');
  return (
    <span>
      {option.label}
      {option.disabled && (
        <span className={css.hint} style={{ display: 'block' }}>
          {t('notPublishedYet')}
        </span>
      )}
    </span>
  );
}
