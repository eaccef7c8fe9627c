import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartProps } from './part.js';
import { Rows } from './Rows.js';

/** What is taken out of the answer, and which answers are errors. */
export function Answers({ draft, change }: PartProps) {
  const { t } = useTranslation('services');
  const input = (name: 'answerName' | 'answerPath' | ErrorColumn, value: string, set: (text: string) => void) => (
    <TextInput
      aria-label={t(name)}
      placeholder={t(name)}
      spellCheck={false}
      value={value}
      onChange={event => set(event.currentTarget.value)}
    />
  );
  return (
    <>
      <Rows
        title={t('answer')}
        help={t('answerHelp')}
        add={t('addAnswer')}
        rows={draft.answer}
        empty={{ name: '', path: '' }}
        onChange={answer => change({ answer })}
      >
        {({ name, path }, set) => (
          <>
            {input('answerName', name, text => set({ name: text }))}
            {input('answerPath', path, text => set({ path: text }))}
          </>
        )}
      </Rows>
      <Rows
        title={t('errors')}
        help={t('errorsHelp')}
        add={t('addError')}
        rows={draft.errors}
        empty={{ status: '', path: '', value: '', code: '' }}
        onChange={errors => change({ errors })}
      >
        {({ status, path, value, code }, set) => (
          <>
            {input('errorStatus', status, text => set({ status: text.replace(/\D/g, '') }))}
            {status === '' && input('errorPath', path, text => set({ path: text }))}
            {status === '' && input('errorValue', value, text => set({ value: text }))}
            {input('errorCode', code, text => set({ code: text.toUpperCase() }))}
          </>
        )}
      </Rows>
    </>
  );
}

type ErrorColumn = 'errorStatus' | 'errorPath' | 'errorValue' | 'errorCode';
