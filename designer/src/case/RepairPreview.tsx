import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RepairPreviewFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Case.module.css';
import { sayWait } from './CaseWaits.js';

/** What would come of a repair: what the case would wait for, what would stop, and what would be lost for good. */
export function RepairPreview({ preview }: { readonly preview: RepairPreviewFactsFragment }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const { waits, gone, lost, ends } = preview;
  const line = (wait: (typeof waits)[number]) => (
    <li key={wait.element}>
      <strong>{say(wait.nodeName) || t('unnamed')}</strong>: {sayWait(t, wait, say(wait.role?.name))}
    </li>
  );
  const lostIn = lost.map(({ task, changes, typed }) => {
    const wait = gone.find(({ element }) => element === task);
    const what = [changes > 0 && t('lostChanges', { count: changes }), typed && t('lostTyped')];
    return [say(wait?.nodeName), wait?.owner?.name, what.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
  });
  return (
    <div className={css.preview} role="status">
      {ends && <Text fw={600}>{t('previewEnds')}</Text>}
      {waits.length > 0 && (
        <>
          <Text fw={600}>{t('previewWaits')}</Text>
          <ul>{waits.map(line)}</ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <Text fw={600}>{t('previewGone')}</Text>
          <ul className={css.gone}>{gone.map(line)}</ul>
        </>
      )}
      {lostIn.length > 0 && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('previewLost')}>
          {lostIn.map(text => (
            <Text key={text}>{text}</Text>
          ))}
        </Alert>
      )}
    </div>
  );
}
