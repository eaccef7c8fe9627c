import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readable, unsaved } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { type FormField, titlesFrom, typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import { type CaseFactsFragment, RepairCaseDocument } from '../graphql/generated/graphql.js';
import { valueIn } from '../graphql/json.js';
import { useCommand } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';

interface EditDataProps {
  readonly found: CaseFactsFragment;
  /** The step to be tried again with the new values; null: they are only kept. */
  readonly element: string | null;
  readonly onClose: () => void;
}

/** The card of the case, corrected by somebody who answers for it, and the step tried again: all or nothing. */
export function EditData({ found, element, onClose }: EditDataProps) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const repair = useCommand(RepairCaseDocument);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const known: Values = Object.fromEntries(found.card.map(({ key, value }) => [key, valueIn(value ?? null)]));
  const fields = fieldsOf(found);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, typedFrom(fields, known));
  const plain = plainConditions(fields);
  conditions.current = plain;
  const titles = titlesFrom(
    found.card.flatMap(({ value, title }) => {
      const id = valueIn(value ?? null);
      return typeof id === 'string' && title ? [{ id, title }] : [];
    }),
  );
  const submit = form.handleSubmit(async typed => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const changed = Object.keys(unsaved(fields, typed, known, dateHere()));
    const values = readable(fields, typed, dateHere());
    const set = Object.fromEntries(changed.map(path => [path, values[path] ?? null]));
    const repairs = [...(changed.length > 0 ? [{ set }] : []), ...(element === null ? [] : [{ retry: element }])];
    const input = { caseId: found.id, reason, repairs, idempotencyKey: crypto.randomUUID() };
    const refused = problemIn((await repair.mutateAsync({ input })).repairCase);
    if (refused?.fields) return refuse(refused.fields);
    if (refused) return;
    for (const queryKey of [['Case'], ['CaseHistory']]) void client.invalidateQueries({ queryKey });
    onClose();
  }, showSummary);
  return (
    <Modal opened onClose={onClose} size="lg" title={t('editData')} closeButtonProps={{ 'aria-label': t('keep') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('editDataText')}</Text>
          <ProblemAlert problem={problemIn(repair.data?.repairCase)} withoutFields />
          <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
          <FormFields fields={fields} conditions={plain} titles={titles} control={form.control} />
          <Textarea
            label={t('reason')}
            withAsterisk
            autosize
            minRows={2}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            error={missing && reason.trim() === '' ? t('reasonRepair') : null}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('keep')}
            </Button>
            <Button type="submit" loading={repair.isPending}>
              {t(element === null ? 'editSave' : 'editRetry')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Constants never change, transient values live inside a task only. */
function fieldsOf({ version }: CaseFactsFragment): readonly FormField[] {
  return version.document.card
    .filter(
      ({ use, type }) => use !== 'constant' && use !== 'transient' && type.kind !== 'number' && type.kind !== 'file',
    )
    .map(({ key, name, type }) => ({
      ...{ path: key, label: name, help: null, type, mode: 'EDIT' as const, required: false },
      ...{ visibleIf: null, requiredIf: null, readIf: null, computed: null },
    }));
}
