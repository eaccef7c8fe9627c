import { Button, TextInput } from '@mantine/core';
import { normalText } from '@marshrut/expressions';
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { kindIcons } from '../card/kinds.js';
import { type PathOption, pathsOf } from '../card/paths.js';
import { useDocument } from '../editor/editor.js';
import { FIELD_DRAGGED } from './dragged-field.js';
import css from './FormBuilder.module.css';
import { added } from './form-fields.js';
import { NewField } from './NewField.js';
import type { FormInHand } from './use-form-fields.js';

interface FieldPaletteProps {
  readonly form: FormInHand;
  readonly onAdded: (path: string) => void;
  /** What else can be put on the form. */
  readonly children?: ReactNode;
}

/** Fields of the card and of the records it refers to; a press puts one at the end of the form, dragging where one likes. */
export function FieldPalette({ form, onAdded, children }: FieldPaletteProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const [search, setSearch] = useState('');
  const [making, setMaking] = useState(false);
  const wanted = normalText(search);
  const options = pathsOf(card, entities, 1).filter(({ name, along }) =>
    normalText([...along, name].map(say).join(' ')).includes(wanted),
  );
  const groups = [...new Set(options.map(option => option.along.map(say).join(' → ')))];
  const add = (path: string) => {
    form.change(added(form.fields, path, form.fields.length, form.beginningOf(path)));
    onAdded(path);
  };
  return (
    <aside className={css.side} aria-label={t('fields')}>
      {making ? (
        <NewField form={form} onClose={() => setMaking(false)} onMade={onAdded} />
      ) : (
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
          {t('newField')}
        </Button>
      )}
      <TextInput
        placeholder={t('searchField')}
        aria-label={t('searchField')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={event => setSearch(event.target.value)}
      />
      {options.length === 0 && <p className={css.hint}>{t(card.length === 0 ? 'cardEmpty' : 'nothingFound')}</p>}
      {groups.map(group => (
        <div key={group}>
          <h3 className={css.group}>{group || t('card')}</h3>
          {options
            .filter(option => option.along.map(say).join(' → ') === group)
            .map(option => (
              <PaletteField key={option.path} option={option} form={form} onAdd={add} onShow={onAdded} />
            ))}
        </div>
      ))}
      {children}
    </aside>
  );
}

interface PaletteFieldProps {
  readonly option: PathOption;
  readonly form: FormInHand;
  readonly onAdd: (path: string) => void;
  readonly onShow: (path: string) => void;
}

function PaletteField({ option, form, onAdd, onShow }: PaletteFieldProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const taken = form.fields.some(field => field.path === option.path);
  const Glyph = kindIcons[option.type.kind];
  return (
    <button
      type="button"
      className={css.field}
      draggable={!taken}
      data-taken={taken || undefined}
      title={taken ? t('onForm') : undefined}
      onDragStart={event => {
        event.dataTransfer.setData(FIELD_DRAGGED, option.path);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => (taken ? onShow(option.path) : onAdd(option.path))}
    >
      <Glyph size={16} stroke={1.75} aria-hidden />
      <span className={css.lineWords}>{say(option.name)}</span>
      {taken && <IconCheck size={16} stroke={1.75} aria-label={t('onForm')} />}
    </button>
  );
}
