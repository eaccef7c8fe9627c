import { Alert, Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import type { ConflictPartsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';

/** A conflict that no choice between mine and theirs can solve. */
export function Obstacle({ conflict }: { readonly conflict: ConflictPartsFragment }) {
  const { t } = useTranslation('conflict');
  const say = useSay();
  if (conflict.__typename === 'FieldConflict' || conflict.__typename === 'ChangedConflict') return null;
  const subject = { entity: say(conflict.entityName), title: conflict.title };
  if (conflict.__typename === 'DeletedConflict') {
    return (
      <Alert color="red" title={t('deletedTitle')}>
        {t('deletedText', subject)}
      </Alert>
    );
  }
  return (
    <Alert color="red" title={t('duplicateTitle')}>
      <Text>{t('duplicateText', { ...subject, fields: conflict.labels.map(say).join(', ') })}</Text>
      {conflict.existing && (
        <Anchor component={Link} href={paths.record(conflict.entity, conflict.existing)}>
          {t('openExisting')}
        </Anchor>
      )}
    </Alert>
  );
}
