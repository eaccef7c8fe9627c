import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { normalText } from '@marshrut/expressions';
import type { FieldType, LocalText } from '@marshrut/model';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import css from './FieldPicker.module.css';
import { kindIcons } from './kinds.js';
import { NewFieldDialog } from './NewFieldDialog.js';
import { type PathOption, pathsOf } from './paths.js';

interface FieldPickerProps {
  readonly label: string;
  readonly showLabel?: boolean;
  readonly value: string;
  /** How many references deep: 0 the card alone, 1 as forms may go, 2 and more for expressions. */
  readonly depth: number;
  /** Why a field will not do; null where it will. */
  readonly unsuitable?: (type: FieldType, path: string) => LocalText | null;
  /** Lets a new card field be made here, of this type to begin with. */
  readonly newType?: FieldType;
  readonly newName?: LocalText;
  readonly placeholder?: string;
  readonly error?: boolean;
  readonly onChange: (path: string) => void;
}

const NEW = '+';

/** A field of the case: by its name, grouped by the record it belongs to. What will not do is grey and says why. */
export function FieldPicker(props: FieldPickerProps) {
  const { label, showLabel, value, depth, unsuitable, newType, newName, placeholder, error, onChange } = props;
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [naming, setNaming] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const options = useMemo(() => pathsOf(card, entities, depth), [card, entities, depth]);
  const byPath = useMemo(() => new Map(options.map(option => [option.path, option])), [options]);
  const reasons = new Map(options.map(({ path, type }) => [path, unsuitable?.(type, path) ?? null]));
  const item = ({ path, name, along }: PathOption) => ({
    value: path,
    label: [...along, name].map(say).join(' → '),
    disabled: reasons.get(path) !== null && path !== value,
  });
  const groups = grouped(options, t('card'), say).map(({ group, items }) => ({ group, items: items.map(item) }));
  const lost = value !== '' && !byPath.has(value) ? [{ group: '', items: [{ value, label: `${value}?` }] }] : [];
  const more = newType ? [{ group: ' ', items: [{ value: NEW, label: t('newField') }] }] : [];
  return (
    <>
      <Select
        {...(showLabel ? { label } : { 'aria-label': label })}
        placeholder={placeholder ?? t('chooseField')}
        searchable
        nothingFoundMessage={t('nothingFound')}
        maxDropdownHeight={320}
        comboboxProps={{ width: 300, position: 'bottom-start' }}
        error={error}
        data={[...lost, ...groups, ...more]}
        value={value || null}
        filter={({ options: all, search: typed }) =>
          typed === labelOf(byPath.get(value), say) ? all : filtered(all, typed)
        }
        onSearchChange={setSearch}
        onChange={path => {
          if (path === NEW) setNaming(search === labelOf(byPath.get(value), say) ? '' : search);
          else if (path !== null) onChange(path);
        }}
        renderOption={({ option }) => (
          <Line option={option} found={byPath.get(option.value)} reason={reasons.get(option.value)} />
        )}
      />
      {naming !== null && newType && (
        <NewFieldDialog
          name={newName ?? naming}
          type={newType}
          onClose={() => setNaming(null)}
          onMade={key => onChange(key)}
        />
      )}
    </>
  );
}

interface LineProps {
  readonly option: ComboboxItem;
  readonly found: PathOption | undefined;
  readonly reason: LocalText | null | undefined;
}

function Line({ option, found, reason }: LineProps) {
  const say = useSay();
  const Glyph = found ? kindIcons[found.type.kind] : IconPlus;
  return (
    <span className={css.line} data-off={reason ? true : undefined}>
      <Glyph size={16} stroke={1.75} aria-hidden />
      <span className={css.words}>
        {found ? say(found.name) : option.label}
        {reason && <span className={css.reason}>{say(reason)}</span>}
      </span>
    </span>
  );
}

type Say = (text: LocalText) => string;

function labelOf(option: PathOption | undefined, say: Say): string {
  return option ? [...option.along, option.name].map(say).join(' → ') : '';
}

function grouped(options: readonly PathOption[], own: string, say: Say): { group: string; items: PathOption[] }[] {
  const groups = new Map<string, PathOption[]>();
  for (const option of options) {
    const group = option.along.length === 0 ? own : option.along.map(say).join(' → ');
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups].map(([group, items]) => ({ group, items }));
}

type Parsed = ReturnType<OptionsFilter<string>>;

function filtered(options: Parsed, search: string): Parsed {
  const wanted = normalText(search);
  const fits = (item: ComboboxItem<string>) => item.value === NEW || normalText(item.label).includes(wanted);
  return options.flatMap((option): Parsed => {
    if (!('group' in option)) return fits(option) ? [option] : [];
    const items = option.items.filter(fits);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
}
