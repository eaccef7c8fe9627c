import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../app/DataTable.module.css';
import type { EntityField } from '../data/use-entity.js';
import { useSay } from '../i18n/local-text.js';
import type { FieldProblem } from '../problem/problem.js';

const PAGE = 100;

interface LineErrorsProps {
  readonly errors: readonly FieldProblem[];
  readonly fields: readonly EntityField[];
}

/** Errors of the file by line, as a person finds them in the spreadsheet. `path` is `row.field`. */
export function LineErrors({ errors, fields }: LineErrorsProps) {
  const { t } = useTranslation(['import', 'app']);
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const nameOf = (path: string) => say(fields.find(field => field.key === path.split('.').at(-1))?.name);
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('problem')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, shown).map(({ line, path, code, message }) => (
              <tr key={`${line ?? ''}.${path}.${code}`}>
                <td data-label={t('line')}>{line}</td>
                <td data-label={t('field')}>{nameOf(path)}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {errors.length > shown && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + PAGE)}>
          {t('app:showMore')}
        </Button>
      )}
      <Text c="dimmed" mt="sm">
        {t('app:of', { shown: Math.min(shown, errors.length), total: errors.length })}
      </Text>
    </>
  );
}
