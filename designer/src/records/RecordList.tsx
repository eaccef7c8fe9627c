import './words.js';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLock, IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { EntityGate } from '../data/EntityGate.js';
import type { Entity } from '../data/use-entity.js';
import { type FieldOrder, RecordsDocument } from '../graphql/generated/graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useSay } from '../i18n/local-text.js';
import { useViewer } from '../session/viewer.js';
import { Filter } from './Filter.js';
import { type Condition, filterOf } from './filter.js';
import { NoRecords } from './NoRecords.js';
import css from './Records.module.css';
import { RecordTable } from './RecordTable.js';

export function RecordList({ entityKey }: { readonly entityKey: string }) {
  return (
    <EntityGate entityKey={entityKey} wide>
      {entity => <OpenList entity={entity} />}
    </EntityGate>
  );
}

function OpenList({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation(['records', 'data']);
  const say = useSay();
  const { may } = useViewer();
  return (
    <>
      <PageHeader title={say(entity.plural)} crumbs={[{ name: t('data:title'), href: paths.data() }]}>
        {may('DESIGN') && (
          <Button component={Link} href={paths.model(entity.key)} variant="subtle">
            {t('model')}
          </Button>
        )}
        {entity.canEdit && (
          <>
            <Button
              component={Link}
              href={paths.importing(entity.key)}
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {t('import')}
            </Button>
            <Button
              component={Link}
              href={paths.newRecord(entity.key)}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('add')}
            </Button>
          </>
        )}
      </PageHeader>
      {entity.canRead ? <Rows entity={entity} /> : <Empty icon={IconLock} title={t('closed')} text={t('closedText')} />}
    </>
  );
}

function Rows({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation('records');
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [conditions, setConditions] = useState<readonly Condition[]>([]);
  const [filter] = useDebouncedValue(filterOf(conditions), 250);
  const [order, setOrder] = useState<FieldOrder | null>(null);
  const variables = { entity: entity.key, search: search || null, filter, order: order ? [order] : null };
  const records = usePages(RecordsDocument, variables, answer => answer.records);
  const narrowed = search !== '' || filter.length > 0;
  return (
    <>
      <div className={css.tools}>
        <TextInput
          type="search"
          className={css.search}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={event => type(event.currentTarget.value)}
        />
        <Filter fields={entity.fields} conditions={conditions} onChange={setConditions} />
      </div>
      <Loaded answer={records}>
        {({ nodes, total }) =>
          nodes.length > 0 ? (
            <RecordTable
              entity={entity}
              records={nodes}
              total={total}
              more={records}
              order={order}
              onOrder={setOrder}
            />
          ) : (
            <NoRecords entity={entity} narrowed={narrowed} />
          )
        }
      </Loaded>
    </>
  );
}
