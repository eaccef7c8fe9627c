import './words.js';
import '../trial/words.js';
import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Part } from '../app/Part.js';
import type { CaseWaitFactsFragment, PreviewReturnQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { TriedEffects } from '../trial/TriedEffects.js';
import { sayWait } from './CaseWaits.js';

type Preview = Extract<PreviewReturnQuery['previewReturn'], { __typename: 'ReturnPreview' }>;

interface StopImpactProps {
  readonly impact: Omit<Preview, '__typename' | 'opens'>;
  /** Who gets the work then. */
  readonly opens?: Preview['opens'];
  /** What stops first of all. */
  readonly own?: string;
}

/** What stops where a case is sent back or taken back: work of others with what is lost of it; and what neither goes nor comes back. */
export function StopImpact({ impact: { gone, lost, written, sent }, opens = [], own }: StopImpactProps) {
  const { t } = useTranslation('case');
  const say = useSay();
  const line = (wait: CaseWaitFactsFragment) => (
    <List.Item key={wait.element}>
      <strong>{say(wait.nodeName)}</strong>: {sayWait(t, wait, say(wait.role?.name))}
    </List.Item>
  );
  const others = lost.flatMap(({ task }) => gone.filter(({ element }) => element === task));
  return (
    <>
      {opens.length > 0 && (
        <Part title={t('stopOpens')}>
          <List size="sm">{opens.map(line)}</List>
        </Part>
      )}
      <Part title={t('stopGone')}>
        <List size="sm">
          {own && <List.Item>{own}</List.Item>}
          {gone.map(line)}
        </List>
      </Part>
      {others.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('stopLost')}>
          {others.map(({ element, nodeName, owner }) => (
            <Text key={element} size="sm">
              {t('stopLostIn', { step: say(nodeName), name: owner?.name ?? '' })}
            </Text>
          ))}
        </Alert>
      )}
      {written.length > 0 && (
        <Part title={t('stopWritten')}>
          <Text size="sm">{written.map(say).join(', ')}</Text>
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={t('stopSent')}>
          <TriedEffects effects={sent} />
        </Part>
      )}
    </>
  );
}
