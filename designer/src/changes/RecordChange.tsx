import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import type { ChangeFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { BeforeAfter } from './BeforeAfter.js';
import css from './Changes.module.css';
import type { LineTaker } from './line.js';
import { Reason } from './Reason.js';
import { TakeOut } from './TakeOut.js';

const tones = { CREATE: 'good', UPDATE: 'accent', DELETE: 'bad' } as const;
const done = { CREATE: 'CREATED', UPDATE: 'UPDATED', DELETE: 'DELETED' } as const;

interface RecordChangeProps {
  readonly change: ChangeFragment;
  readonly written: boolean;
  readonly lines?: LineTaker;
}

export function RecordChange({ change, written, lines }: RecordChangeProps) {
  const { t } = useTranslation('changes');
  const say = useSay();
  const { entity, record } = change;
  const fields = change.fields.filter(field => field.pending || field.beforeText !== '' || field.afterText !== '');
  return (
    <div className={css.record} data-change={change.op}>
      <div className={css.head}>
        <Chip tone={tones[change.op]}>{t(written ? done[change.op] : change.op)}</Chip>
        <strong className={css.title}>{change.title || say(change.entityName)}</strong>
        {lines && change.takeOut === 'POSSIBLE' && (
          <TakeOut
            taking={change.takeOut}
            name={change.title || say(change.entityName)}
            busy={lines.busy}
            onTakeOut={() => lines.takeOut({ entity, record, field: null })}
          />
        )}
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
              {field.reason && <Reason reason={field.reason} />}
            </dd>
            {lines && field.takeOut && (
              // A list of definitions holds terms and definitions alone.
              <dd className={css.take}>
                <TakeOut
                  taking={field.takeOut}
                  name={say(field.label)}
                  busy={lines.busy}
                  onTakeOut={() => lines.takeOut({ entity, record, field: field.field })}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
