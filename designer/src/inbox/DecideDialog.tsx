import { Alert, Button, Group, Modal } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { readable } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import { TaskDocument, type TaskInWorkFragment } from '../graphql/generated/graphql.js';
import { valuesIn } from '../graphql/json.js';
import { useAnswer } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Problem } from '../problem/problem.js';

interface DecideDialogProps {
  /** The first of the tasks: all of them wait at the same step. */
  readonly task: string;
  readonly count: number;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onClose: () => void;
  readonly onDecide: (values: Values) => Promise<void>;
}

type FormScreen = Extract<NonNullable<TaskInWorkFragment['work']>['screen'], { __typename: 'FormScreen' }>;

/** The form of the step, filled once for all the chosen tasks. What is left empty stays in each as it is. */
export function DecideDialog(props: DecideDialogProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const answer = useAnswer(TaskDocument, { id: props.task });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('decide', { count: props.count })}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <Loaded answer={answer}>
        {({ task }) =>
          task?.work?.screen.__typename === 'FormScreen' ? (
            <DecideForm {...props} screen={task.work.screen} />
          ) : (
            <Alert color="yellow">{t('decide_no_form')}</Alert>
          )
        }
      </Loaded>
    </Modal>
  );
}

function DecideForm({ screen, busy, problem, onClose, onDecide }: DecideDialogProps & { readonly screen: FormScreen }) {
  const { t } = useTranslation(['inbox', 'app']);
  const fields = useMemo(() => {
    const known = valuesIn(screen.values);
    return screen.fields
      .filter(({ mode }) => mode === 'EDIT')
      .map(field => ({ ...field, required: field.required && (known[field.path] ?? null) === null }));
  }, [screen]);
  const { form, conditions, errors, summary, showSummary } = useGeneratedForm(fields, typedFrom(fields, {}));
  const now = plainConditions(fields);
  conditions.current = now;
  const submit = form.handleSubmit(async typed => {
    const given = Object.entries(readable(fields, typed, dateHere())).filter(([, value]) => value !== null);
    await onDecide(Object.fromEntries(given));
  }, showSummary);
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
      <FormFields fields={fields} conditions={now} titles={new Map()} control={form.control} />
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={onClose}>
          {t('app:cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('decide_yes')}
        </Button>
      </Group>
    </form>
  );
}
