import { Button, FocusTrap, Group, Modal } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readable } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import type { StartableQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { type Problem, problemIn } from '../problem/problem.js';
import { useStart } from './use-start.js';

interface StartDialogProps {
  readonly process: StartableQuery['startable'][number];
  /** Values it is begun with besides those that are asked. */
  readonly given?: Values;
  readonly onClose: () => void;
}

/** What a process asks before it begins: its parameters. */
export function StartDialog({ process, given, onClose }: StartDialogProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const say = useSay();
  const fields = process.parameters;
  const { start, isStarting } = useStart();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, typedFrom(fields, {}));
  const now = plainConditions(fields);
  conditions.current = now;
  const submit = form.handleSubmit(async typed => {
    const refused = problemIn(await start(process.processId, { ...readable(fields, typed, dateHere()), ...given }));
    setProblem(refused);
    if (refused?.fields) refuse(refused.fields);
    if (!refused) onClose();
  }, showSummary);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('startWith', { name: say(process.name) })}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <FocusTrap.InitialFocus />
      <form onSubmit={submit} noValidate>
        <ProblemAlert problem={problem} withoutFields />
        <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
        <FormFields fields={fields} conditions={now} titles={new Map()} control={form.control} />
        <Group justify="flex-end" gap="sm" mt="xl">
          <Button variant="default" onClick={onClose}>
            {t('app:cancel')}
          </Button>
          <Button type="submit" loading={isStarting}>
            {t('start')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
