import { Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../app/Empty.js';
import { paths } from '../app/paths.js';

interface DoneProps {
  readonly created: number;
  readonly entity: string;
  readonly onMore: () => void;
}

export function Done({ created, entity, onMore }: DoneProps) {
  const { t } = useTranslation('import');
  return (
    <div role="status">
      <Empty icon={IconCircleCheck} title={t('doneTitle')} text={t('done', { count: created })}>
        <Group gap="sm" justify="center">
          <Button component={Link} href={paths.records(entity)}>
            {t('toRecords')}
          </Button>
          <Button variant="default" onClick={onMore}>
            {t('more')}
          </Button>
        </Group>
      </Empty>
    </div>
  );
}
