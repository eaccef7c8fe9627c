import { Alert, List } from '@mantine/core';
import type { Refusal } from '@marshrut/bpmn';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';

/** Why a file is not taken, each with its line. */
export function BpmnRefused({ problems }: { readonly problems: readonly Refusal[] }) {
  const { t } = useTranslation('process');
  const say = useSay();
  return (
    <Alert color="red" role="alert">
      <List listStyleType="none">
        {problems.map(({ line, message }) => (
          <List.Item key={`${line} ${message.en}`}>
            {line === null ? '' : `${t('bpmnLine', { line })} `}
            {say(message)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
