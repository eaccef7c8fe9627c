import './words.js';
import { IconDatabaseOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { type Entity, useEntity } from './use-entity.js';

interface EntityGateProps {
  readonly entityKey: string;
  readonly wide?: boolean;
  readonly children: (entity: Entity) => ReactNode;
}

/** A page about one entity: what it is must be known first. */
export function EntityGate({ entityKey, wide = false, children }: EntityGateProps) {
  const { t } = useTranslation('data');
  return (
    <Page wide={wide}>
      <Loaded answer={useEntity(entityKey)}>
        {({ entity }) =>
          entity ? children(entity) : <Empty icon={IconDatabaseOff} title={t('notFound')} text={t('notFoundText')} />
        }
      </Loaded>
    </Page>
  );
}
