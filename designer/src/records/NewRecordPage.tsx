import './words.js';
import { Alert, Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ExplainedChip } from '../app/ExplainedChip.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { toast } from '../app/toast.js';
import { EntityGate } from '../data/EntityGate.js';
import type { Entity } from '../data/use-entity.js';
import { readable, unsaved } from '../form/check.js';
import { plainConditions } from '../form/conditions.js';
import { ErrorSummary } from '../form/ErrorSummary.js';
import { FormFields } from '../form/FormFields.js';
import { type Typed, typedFrom } from '../form/field.js';
import { dateHere } from '../form/today.js';
import { useGeneratedForm } from '../form/use-generated-form.js';
import { CreateRecordDocument } from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useCommand } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { useShelf } from '../session/shelf.js';
import { cardFields } from './card-fields.js';
import css from './Records.module.css';

export function NewRecordPage({ entityKey }: { readonly entityKey: string }) {
  return <EntityGate entityKey={entityKey}>{entity => <NewRecord entity={entity} />}</EntityGate>;
}

function NewRecord({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation(['records', 'data']);
  const say = useSay();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const create = useCommand(CreateRecordDocument);
  const once = useOnce();
  const fields = useMemo(() => cardFields(entity, true), [entity]);
  const shelf = useShelf<Typed>(`record.new.${entity.key}`);
  const [kept, setKept] = useState(() => shelf.read());
  const { form, conditions, errors, summary, refuse, showSummary } = useGeneratedForm(fields, {
    ...typedFrom(fields, {}),
    ...kept,
  });
  const now = plainConditions(fields);
  conditions.current = now;
  useEffect(() => {
    const keep = (typed: Typed) => {
      const rest = unsaved(fields, typed, {}, dateHere());
      if (Object.keys(rest).length > 0) shelf.keep(rest);
      else shelf.drop();
    };
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) });
  }, [form, fields, shelf]);
  const discard = () => {
    form.reset(typedFrom(fields, {}));
    shelf.drop();
    setKept(null);
  };
  const submit = form.handleSubmit(async typed => {
    const values = readable(fields, typed, dateHere());
    const { createRecord: result } = await once(values, idempotencyKey =>
      create.mutateAsync({ input: { entity: entity.key, values, idempotencyKey } }),
    );
    const problem = problemIn(result);
    if (problem?.fields) refuse(problem.fields);
    if (result.__typename !== 'RecordSaved') return;
    shelf.drop();
    void toast(t('saved'));
    void client.invalidateQueries({ queryKey: ['Records'] });
    navigate(paths.record(entity.key, result.record.id), { replace: true });
  }, showSummary);
  const crumbs = [
    { name: t('data:title'), href: paths.data() },
    { name: say(entity.plural), href: paths.records(entity.key) },
  ];
  return (
    <>
      <PageHeader
        title={`${t('newTitle')}: ${say(entity.name)}`}
        crumbs={crumbs}
        beside={<ExplainedChip help={t('immediateHelp')}>{t('immediate')}</ExplainedChip>}
      />
      <Section title={t('card')}>
        <form onSubmit={submit} noValidate className={css.form} aria-label={t('newTitle')}>
          {kept && (
            <Alert color="sea" role="status" className={css.notice}>
              <Group justify="space-between">
                {t('restored')}
                <Button variant="default" size="xs" onClick={discard}>
                  {t('discard')}
                </Button>
              </Group>
            </Alert>
          )}
          <ProblemAlert problem={problemIn(create.data?.createRecord)} withoutFields />
          <ErrorSummary errors={errors} onGo={name => form.setFocus(name)} ref={summary} />
          <FormFields fields={fields} conditions={now} titles={new Map()} control={form.control} />
          <div className={css.bar}>
            <Button type="submit" loading={create.isPending}>
              {t('create')}
            </Button>
          </div>
        </form>
      </Section>
    </>
  );
}
