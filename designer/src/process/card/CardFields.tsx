import { Button, TextInput } from '@mantine/core';
import { normalText } from '@marshrut/expressions';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import { moved } from '../order/moved.js';
import { SortableRow } from '../order/SortableRow.js';
import { CardFieldRow } from './CardFieldRow.js';
import css from './CardFields.module.css';
import { NewFieldDialog } from './NewFieldDialog.js';
import { usesOf } from './uses.js';

/** «Карточка дела»: all fields of the process, what they are for and where they are used. */
export function CardFields() {
  const { t } = useTranslation('process');
  const diagram = useDocument(state => state.diagram);
  const edit = useDocument(state => state.edit);
  const { blocks, entities } = useSurroundings();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const uses = useMemo(() => usesOf(diagram, blocks, entities), [diagram, blocks, entities]);
  const wanted = normalText(search);
  const move = (from: number, to: number) =>
    edit('orderCard', { keys: moved(diagram.card, from, to).map(field => field.key) });
  return (
    <div className={css.card}>
      <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
        {t('newField')}
      </Button>
      {diagram.card.length > 8 && (
        <TextInput
          placeholder={t('searchField')}
          aria-label={t('searchField')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
      )}
      {diagram.card.length === 0 && <p className={css.hint}>{t('cardEmpty')}</p>}
      {diagram.card.map((field, index) =>
        normalText(`${field.name.ru} ${field.name.en} ${field.key}`).includes(wanted) ? (
          <SortableRow
            key={field.key}
            list="card"
            index={index}
            count={diagram.card.length}
            name={field.name.ru || field.name.en}
            onMove={move}
          >
            <CardFieldRow
              field={field}
              uses={uses.get(field.key) ?? { nodes: [], contextLine: false }}
              opened={open === field.key}
              onOpen={opened => setOpen(opened ? field.key : null)}
              onRenamed={setOpen}
            />
          </SortableRow>
        ) : null,
      )}
      {making && <NewFieldDialog name="" type={{ kind: 'text' }} onClose={() => setMaking(false)} onMade={setOpen} />}
    </div>
  );
}
