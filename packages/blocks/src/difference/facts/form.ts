import { localText } from '@marshrut/model';
import type { FormField, FormSettings, FormTable } from '../../form/definition.js';
import { sayField, sayRecordField } from '../say.js';
import { factsOf, flag, formula, list, oneOf, plain, type Sayings, sayParts, text, when } from '../sayings.js';

const modes = {
  edit: localText('ввод', 'input'),
  read: localText('только чтение', 'read only'),
  computed: localText('считается', 'computed'),
  hidden: localText('скрыто', 'hidden'),
};
/** «ввод → только чтение» needs no word before it. */
const mode = localText('');
const required = flag(localText('обязательное', 'required'));
const visibleIf = when(localText('видно, если', 'visible if'));

const ofField: Sayings<Omit<FormField, 'path'>> = {
  mode: oneOf(mode, modes),
  required,
  label: text(localText('подпись', 'label')),
  help: text(localText('подсказка', 'help')),
  computed: formula(localText('формула', 'formula')),
  visibleIf,
  requiredIf: when(localText('обязательно, если', 'required if')),
  readIf: when(localText('только чтение, если', 'read only if')),
  offers: list(localText('варианты', 'options'), ({ option, when: condition }, telling) => ({
    id: option,
    ...when(localText(`«${option}», если`, `“${option}” if`))(condition, telling, undefined),
  })),
};

const ofTable: Sayings<Omit<FormTable, 'of' | 'entity'>> = {
  mode: oneOf(mode, modes),
  label: text(localText('подпись', 'label')),
  min: plain(localText('строк не меньше', 'at least rows')),
  max: plain(localText('строк не больше', 'at most rows')),
  order: ({ field, descending }) => ({
    what: localText('порядок строк', 'order of the rows'),
    said: descending ? localText(`${field}, по убыванию`, `${field}, descending`) : localText(field),
  }),
  visibleIf,
  columns: (columns, telling, table) => {
    const entity = 'entity' in table && typeof table.entity === 'string' ? table.entity : '';
    return list<FormTable['columns'][number]>(
      localText('столбцы', 'columns'),
      column => {
        const { field, ...rest } = column;
        const parts = factsOf<typeof rest>({ mode: oneOf(mode, modes), required }, rest, telling);
        return { id: field, what: sayRecordField(entity, field, telling), said: sayParts(parts), parts };
      },
      { ordered: true },
    )(columns, telling, undefined);
  },
};

export const form: Sayings<FormSettings> = {
  fields: list(
    localText('Поля', 'Fields'),
    (field, telling) => {
      const parts = factsOf(ofField, field, telling);
      const name = sayField(field.path, telling);
      return { id: field.path, what: localText(`«${name.ru}»`, `“${name.en}”`), said: sayParts(parts), parts };
    },
    { ordered: true },
  ),
  tables: list(
    localText('Таблицы', 'Tables'),
    (table, telling) => {
      const parts = factsOf(ofTable, table, telling);
      const name = telling.scope.entities.get(table.entity)?.plural ?? localText(table.entity);
      return {
        id: `${table.of}.${table.entity}`,
        what: localText(`«${name.ru}»`, `“${name.en}”`),
        said: sayParts(parts),
        parts,
      };
    },
    { ordered: true },
  ),
};
