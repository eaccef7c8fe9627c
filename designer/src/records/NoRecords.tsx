import { Button, Group } from '@mantine/core';
import { IconDatabase, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../app/Empty.js';
import { paths } from '../app/paths.js';
import type { Entity } from '../data/use-entity.js';

export function NoRecords({ entity, narrowed }: { readonly entity: Entity; readonly narrowed: boolean }) {
  const { t } = useTranslation('records');
  if (narrowed) return <Empty icon={IconSearchOff} title={t('emptyFound')} text={t('emptyFoundText')} />;
  return (
    <Empty icon={IconDatabase} title={t('empty')} text={t(entity.canEdit ? 'emptyText' : 'emptyReader')}>
      {entity.canEdit && (
        <Group gap="sm" justify="center">
          <Button component={Link} href={paths.newRecord(entity.key)}>
            {t('add')}
          </Button>
          <Button component={Link} href={paths.importing(entity.key)} variant="default">
            {t('import')}
          </Button>
        </Group>
      )}
    </Empty>
  );
}
