import '../trial/words.js';
import '../case/words.js';
import { Alert, List, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayWait } from '../case/CaseWaits.js';
import type { CaseWaitFactsFragment, PreviewReturnQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { TriedEffects } from '../trial/TriedEffects.js';

interface ReturnImpactProps {
  readonly taskId: string;
  readonly preview: Extract<PreviewReturnQuery['previewReturn'], { __typename: 'ReturnPreview' }>;
}

/** Who gets the work, what stops, and what neither goes nor comes back. */
export function ReturnImpact({ taskId, preview }: ReturnImpactProps) {
  const { t } = useTranslation('task');
  const { t: tCase } = useTranslation('case');
  const say = useSay();
  const { opens, gone, lost, written, sent } = preview;
  const line = (wait: CaseWaitFactsFragment) => (
    <List.Item key={wait.element}>
      <strong>{say(wait.nodeName)}</strong>: {sayWait(tCase, wait, say(wait.role?.name))}
    </List.Item>
  );
  const own = lost.some(({ task }) => task === taskId);
  const others = lost.flatMap(({ task }) => gone.filter(({ element }) => element === task));
  return (
    <>
      {opens.length > 0 && (
        <Part title={t('returnOpens')}>
          <List size="sm">{opens.map(line)}</List>
        </Part>
      )}
      <Part title={t('returnGone')}>
        <List size="sm">
          <List.Item>{t(own ? 'returnGoneOwn' : 'returnGoneEmpty')}</List.Item>
          {gone.map(line)}
        </List>
      </Part>
      {others.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('returnLost')}>
          {others.map(({ element, nodeName, owner }) => (
            <Text key={element} size="sm">
              {t('returnLostIn', { step: say(nodeName), name: owner?.name ?? '' })}
            </Text>
          ))}
        </Alert>
      )}
      {written.length > 0 && (
        <Part title={t('returnWritten')}>
          <Text size="sm">{written.map(say).join(', ')}</Text>
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={t('returnSent')}>
          <TriedEffects effects={sent} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="sm" fw={600} mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
}
