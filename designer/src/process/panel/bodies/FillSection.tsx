import { Button } from '@mantine/core';
import type { Diagram, Entity } from '@marshrut/model';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { filledByName, valueByName } from '../../condition/match.js';
import { useDocument } from '../../editor/editor.js';
import { Section } from '../Section.js';
import { AssignmentRows, type Row } from './AssignmentRows.js';
import css from './Bodies.module.css';

interface FillSectionProps {
  readonly entity: Entity;
  /** The card field that refers to the record. */
  readonly record: string;
  readonly rows: readonly Row[];
  /** A whole new record: required fields without a value are told. */
  readonly whole: boolean;
  readonly onChange: (rows: Row[], join?: string) => void;
}

/** What the fields of a record get, and which required ones get nothing yet. */
export function FillSection({ entity, record, rows, whole, onChange }: FillSectionProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const typed = typedInForms(diagram, record);
  const given = new Set(rows.filter(row => row.value !== '').map(row => row.field));
  const missing = entity.fields.filter(
    field => field.required && field.type.kind !== 'number' && !given.has(field.key) && !typed.has(field.key),
  );
  const rowless = missing.filter(field => !rows.some(row => row.field === field.key));
  return (
    <Section title={t('fields')} property="values">
      <Button
        variant="light"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconWand size={16} aria-hidden />}
        onClick={() => onChange(filledByName(entity, diagram.card, rows))}
      >
        {t('fillByName')}
      </Button>
      {whole && missing.length > 0 && (
        <div className={css.missing} role="status">
          {t('requiredMissing', { names: missing.map(field => say(field.name)).join(', ') })}
          {rowless.length > 0 && (
            <Button
              variant="subtle"
              size="compact-xs"
              style={{ alignSelf: 'flex-start' }}
              onClick={() =>
                onChange([
                  ...rows,
                  ...rowless.map(field => ({ field: field.key, value: valueByName(field, diagram.card) })),
                ])
              }
            >
              {t('addMissing')}
            </Button>
          )}
        </div>
      )}
      <AssignmentRows
        at="values"
        entity={entity}
        rows={rows}
        numbers={false}
        addLabel={t('addValue')}
        onChange={onChange}
      />
    </Section>
  );
}

/** Fields of the record that some form lets a person type: they may be gathered later, up to the commit. */
function typedInForms({ nodes }: Diagram, record: string): ReadonlySet<string> {
  const paths = nodes.flatMap(node => {
    const fields = node.block === 'form' ? node.settings.fields : undefined;
    return Array.isArray(fields) ? (fields as { path: string; mode: string }[]) : [];
  });
  const own = paths.filter(({ path, mode }) => mode === 'edit' && path.startsWith(`${record}.`));
  return new Set(record === '' ? [] : own.map(({ path }) => path.slice(record.length + 1)));
}
