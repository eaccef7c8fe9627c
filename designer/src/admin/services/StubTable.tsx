import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartProps } from './part.js';
import { Rows } from './Rows.js';

/** What a stub says to which inputs. */
export function StubTable({ draft, change }: PartProps) {
  const { t } = useTranslation('services');
  return (
    <Rows
      title={t('rows')}
      help={t('rowsHelp')}
      add={t('addRow')}
      rows={draft.rows}
      empty={{ when: '', answer: '', error: '' }}
      onChange={rows => change({ rows })}
    >
      {({ when, answer, error }, set) => (
        <>
          <Textarea
            label={t('when')}
            placeholder="inn = 7701"
            autosize
            minRows={2}
            spellCheck={false}
            value={when}
            onChange={event => set({ when: event.currentTarget.value })}
          />
          <Textarea
            label={t('gives')}
            placeholder="score = 5"
            autosize
            minRows={2}
            spellCheck={false}
            disabled={error !== ''}
            value={answer}
            onChange={event => set({ answer: event.currentTarget.value })}
          />
          <TextInput
            label={t('orError')}
            placeholder="NOT_FOUND"
            spellCheck={false}
            value={error}
            onChange={event => set({ error: event.currentTarget.value.toUpperCase() })}
          />
        </>
      )}
    </Rows>
  );
}
