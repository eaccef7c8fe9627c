import type { Entity } from '../data/use-entity.js';
import form from '../form/Form.module.css';
import { titlesFrom } from '../form/field.js';
import { ReadValue } from '../form/inputs/ReadValue.js';
import type { RecordPartsFragment } from '../graphql/generated/graphql.js';
import { valuesIn } from '../graphql/json.js';
import { useSay } from '../i18n/local-text.js';
import css from './Records.module.css';

/** A record for those who may only read it. */
export function RecordValues({ entity, record }: { readonly entity: Entity; readonly record: RecordPartsFragment }) {
  const say = useSay();
  const values = valuesIn(record.values);
  const titles = titlesFrom(record.titles);
  return (
    <div className={css.form}>
      <div className={form.fields}>
        {entity.fields.map(({ key, name, help, type }) => (
          <ReadValue
            key={key}
            type={type}
            label={say(name)}
            help={say(help) || undefined}
            value={values[key] ?? null}
            titles={titles}
          />
        ))}
      </div>
    </div>
  );
}
