import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ServiceDraft } from './draft.js';
import type { PartProps } from './part.js';
import { Rows } from './Rows.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly ServiceDraft['method'][];

/** What is asked, over HTTP or GraphQL, and for how long the answer is waited for. */
export function Request({ draft, change }: PartProps) {
  const { t } = useTranslation('services');
  const number = (value: number | string) => (typeof value === 'number' ? value : 0);
  return (
    <>
      <TextInput
        label={t('url')}
        description={t('urlHelp')}
        withAsterisk
        type="url"
        spellCheck={false}
        value={draft.url}
        onChange={event => change({ url: event.currentTarget.value })}
      />
      {draft.kind === 'http' && (
        <Group grow align="start">
          <Select
            label={t('method')}
            allowDeselect={false}
            data={METHODS}
            value={draft.method}
            onChange={method => change({ method: method as ServiceDraft['method'] })}
          />
          <Select
            label={t('body')}
            allowDeselect={false}
            data={[
              { value: 'none', label: t('bodyNone') },
              { value: 'json', label: t('bodyJson') },
            ]}
            value={draft.body}
            onChange={body => change({ body: body as ServiceDraft['body'] })}
          />
        </Group>
      )}
      {draft.kind === 'http' && (
        <TextInput
          label={t('signedBy')}
          description={t('signedByHelp')}
          placeholder="SIGNING_SECRET"
          spellCheck={false}
          value={draft.signedBy}
          onChange={event => change({ signedBy: event.currentTarget.value })}
        />
      )}
      {draft.kind === 'graphql' && (
        <Textarea
          label={t('query')}
          description={t('queryHelp')}
          withAsterisk
          autosize
          minRows={4}
          maxRows={16}
          spellCheck={false}
          value={draft.query}
          onChange={event => change({ query: event.currentTarget.value })}
        />
      )}
      <Rows
        title={t('headers')}
        help={t('headerHelp')}
        add={t('addHeader')}
        rows={draft.headers}
        empty={{ name: '', value: '' }}
        onChange={headers => change({ headers })}
      >
        {({ name, value }, set) => (
          <>
            <TextInput
              aria-label={t('headerName')}
              placeholder={t('headerName')}
              spellCheck={false}
              value={name}
              onChange={event => set({ name: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('headerValue')}
              placeholder={t('headerValue')}
              spellCheck={false}
              value={value}
              onChange={event => set({ value: event.currentTarget.value })}
            />
          </>
        )}
      </Rows>
      <Group grow align="start">
        <NumberInput
          label={t('timeout')}
          min={1}
          max={60}
          allowDecimal={false}
          value={draft.timeoutSeconds}
          onChange={value => change({ timeoutSeconds: number(value) })}
        />
        <NumberInput
          label={t('retries')}
          min={0}
          max={11}
          allowDecimal={false}
          value={draft.retries}
          onChange={value => change({ retries: number(value) })}
        />
      </Group>
    </>
  );
}
