import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UndoObstacleFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';

/** Everything that stands in the way, with who did it and when, and what to do instead. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly UndoObstacleFactsFragment[] }) {
  const { t } = useTranslation('undo');
  const told = useObstacle();
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('blocked')} role="alert">
      <Text size="sm">{t('blockedText')}</Text>
      <List size="sm" my="xs">
        {obstacles.map(obstacle => (
          <List.Item key={told(obstacle)}>{told(obstacle)}</List.Item>
        ))}
      </List>
      <Text size="sm">{t('advice')}</Text>
    </Alert>
  );
}

function useObstacle(): (obstacle: UndoObstacleFactsFragment) => string {
  const { t } = useTranslation('undo');
  const say = useSay();
  return ({ kind, step, entityName, title, fields, asked, by, at }) => {
    const words = {
      step: say(step),
      asked: asked ? t(`asked_${asked.kind}`, { name: asked.name ?? '' }) : '',
      record: [say(entityName), title].filter(Boolean).join(' '),
      fields: fields.map(say).join(', '),
    };
    return [textOf(), by?.name, at && dateTime(at)].filter(Boolean).join(', ');

    function textOf(): string {
      if (kind === 'CASE_WENT_ON') return t(step ? 'CASE_WENT_ON_step' : kind, words);
      if (kind === 'OTHERS_ASKED') return t(step ? 'OTHERS_ASKED_step' : kind, words);
      if (kind === 'CHANGED') return t(fields.length > 0 ? 'CHANGED_fields' : kind, words);
      return t(kind, words);
    }
  };
}
