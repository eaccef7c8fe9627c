import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import { useSurroundings } from '../../../blocks/surroundings.js';
import { EntitySelect } from '../../../card/EntitySelect.js';
import { AmountInput } from '../../inputs/AmountInput.js';
import css from '../../inputs/Inputs.module.css';
import { RoleAnswer } from '../../RoleAnswer.js';
import { AssignmentRows } from '../AssignmentRows.js';
import { freshOver, type Over } from './over.js';

interface OverInputProps {
  readonly over: Over;
  /** `another`: it is repeated over something else now. */
  readonly onChange: (over: Over, change: { readonly another?: boolean; readonly join?: string }) => void;
}

/** «Для каждого сотрудника с ролью …», «для каждой записи …, у которой …», «несколько раз». */
export function OverInput({ over, onChange }: OverInputProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities, roles } = useSurroundings();
  const entity = over.of === 'records' ? entities.get(over.entity) : undefined;
  return (
    <div className={css.stack}>
      <Select
        aria-label={t('forEachOf')}
        allowDeselect={false}
        data={(['people', 'records', 'times'] as const).map(of => ({ value: of, label: t(`over.${of}`) }))}
        value={over.of}
        onChange={of => of && of !== over.of && onChange(freshOver[of as Over['of']], { another: true })}
      />
      {over.of === 'people' && (
        <div data-property="over.role">
          <Select
            aria-label={t('role')}
            placeholder={t('chooseRole')}
            searchable
            allowDeselect={false}
            data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
            value={over.role || null}
            onChange={role => role && onChange({ of: 'people', role }, {})}
          />
          <RoleAnswer role={over.role} />
        </div>
      )}
      {over.of === 'records' && (
        <div data-property="entity">
          <EntitySelect
            value={over.entity}
            onChange={key => onChange({ of: 'records', entity: key, where: [] }, { another: true })}
          />
        </div>
      )}
      {over.of === 'records' && entity && (
        <div className={css.stack} data-property="over.where">
          <h4 className={css.label}>{t('whichRecords')}</h4>
          {over.where.length === 0 && <p className={css.hint}>{t('allRecords')}</p>}
          <AssignmentRows
            at="over.where"
            entity={entity}
            numbers
            addLabel={t('addCriterion')}
            rows={over.where.map(({ field, equals }) => ({ field, value: equals }))}
            onChange={(rows, join) =>
              onChange(
                { ...over, where: rows.map(({ field, value }) => ({ field, equals: value })) },
                join ? { join } : {},
              )
            }
          />
        </div>
      )}
      {over.of === 'times' && (
        <div data-property="over.count">
          <AmountInput
            label={t('howManyTimes')}
            text={over.count}
            onChange={(count, join) => onChange({ of: 'times', count }, join ? { join } : {})}
          />
        </div>
      )}
    </div>
  );
}
