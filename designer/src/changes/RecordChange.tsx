import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import type { ChangeFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { BeforeAfter } from './BeforeAfter.js';
import css from './Changes.module.css';

const tones = { CREATE: 'good', UPDATE: 'accent', DELETE: 'bad' } as const;
const done = { CREATE: 'CREATED', UPDATE: 'UPDATED', DELETE: 'DELETED' } as const;

export function RecordChange({ change, written }: { readonly change: ChangeFragment; readonly written: boolean }) {
  const { t } = useTranslation('changes');
  const say = useSay();
  const fields = change.fields.filter(field => field.pending || field.beforeText !== '' || field.afterText !== '');
  return (
    <div className={css.record} data-change={change.op}>
      <div className={css.head}>
        <Chip tone={tones[change.op]}>{t(written ? done[change.op] : change.op)}</Chip>
        <strong>{change.title || say(change.entityName)}</strong>
      </div>
      <dl className={css.fields}>
        {fields.map(field => (
          <div key={field.field} className={css.field}>
            <dt>{say(field.label)}</dt>
            <dd>
              <BeforeAfter
                before={change.op === 'CREATE' ? null : field.beforeText}
                after={change.op === 'DELETE' ? null : field.afterText}
                pending={field.pending}
                written={written}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
