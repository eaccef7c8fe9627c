import { NumberInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveServiceDocument, type ServicePartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';
import { Answers } from './Answers.js';
import { draftOf, inputOf, newDraft, type ServiceDraft } from './draft.js';
import { Naming } from './Naming.js';
import { Request } from './Request.js';
import { Secrets } from './Secrets.js';
import { StubTable } from './StubTable.js';

interface EditServiceProps {
  /** Null: a new one. */
  readonly service: ServicePartsFragment | null;
  readonly onClose: () => void;
}

export function EditService({ service, onClose }: EditServiceProps) {
  const { t } = useTranslation('services');
  const say = useSay();
  const client = useQueryClient();
  const save = useCommand(SaveServiceDocument);
  const [draft, setDraft] = useState<ServiceDraft>(service ? draftOf(service) : newDraft);
  const change = (part: Partial<ServiceDraft>) => setDraft(before => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { saveService } = await save.mutateAsync({ input: inputOf(draft, service) });
    if (saveService.__typename !== 'ServiceSaved') return;
    await client.invalidateQueries({ queryKey: ['Services'] });
    onClose();
  };
  const asks = draft.kind === 'http' || draft.kind === 'graphql';
  return (
    <Dialog
      wide
      title={service ? t('edit', { name: say(service.name) }) : t('add')}
      action={t(service ? 'save' : 'create')}
      busy={save.isPending}
      problem={problemIn(save.data?.saveService)}
      onClose={onClose}
      onSubmit={event => void submit(event)}
    >
      <Naming draft={draft} change={change} isNew={service === null} />
      {asks && <Request draft={draft} change={change} />}
      {asks && <Secrets draft={draft} change={change} set={service?.secrets ?? []} />}
      {asks && <Answers draft={draft} change={change} />}
      {draft.kind === 'stub' && <StubTable draft={draft} change={change} />}
      {draft.kind === 'worker' && (
        <NumberInput
          label={t('lease')}
          description={t('leaseHelp')}
          min={1}
          max={86_400}
          allowDecimal={false}
          value={draft.leaseSeconds}
          onChange={value => change({ leaseSeconds: typeof value === 'number' ? value : 0 })}
        />
      )}
    </Dialog>
  );
}
