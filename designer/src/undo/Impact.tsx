import '../trial/words.js';
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '../app/Part.js';
import { Changes } from '../changes/Changes.js';
import type { PreviewUndoQuery } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { TriedEffects } from '../trial/TriedEffects.js';

interface ImpactProps {
  readonly preview: Extract<PreviewUndoQuery['previewUndo'], { __typename: 'UndoPreview' }>;
}

/** Everything that would be otherwise afterwards, and what would not. */
export function Impact({ preview }: ImpactProps) {
  const { t } = useTranslation('undo');
  const say = useSay();
  const { changes, gone, sent, numbersLost } = preview;
  return (
    <>
      {changes.length === 0 ? (
        <Text c="dimmed">{t('nothing')}</Text>
      ) : (
        <Part title={t('changes')}>
          <Changes changes={changes} written={false} />
        </Part>
      )}
      {numbersLost && <Text size="sm">{t('numbers')}</Text>}
      {gone.length > 0 && (
        <Part title={t('gone')}>
          <List size="sm">
            {gone.map(task => (
              <List.Item key={say(task)}>{say(task)}</List.Item>
            ))}
          </List>
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={t('sent')}>
          <TriedEffects effects={sent} />
        </Part>
      )}
    </>
  );
}
