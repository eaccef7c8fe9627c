import './words.js';
import { Loader, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../app/Empty.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { EntityGate } from '../data/EntityGate.js';
import type { Entity } from '../data/use-entity.js';
import { useSay } from '../i18n/local-text.js';
import { Checked } from './Checked.js';
import { Done } from './Done.js';
import { DropFile } from './DropFile.js';
import css from './Import.module.css';
import { useImport } from './use-import.js';

export function ImportPage({ entityKey }: { readonly entityKey: string }) {
  return <EntityGate entityKey={entityKey}>{entity => <Import entity={entity} />}</EntityGate>;
}

/** A file is chosen, checked without writing anything, then loaded: all of it or nothing. */
function Import({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation(['import', 'data']);
  const say = useSay();
  const loading = useImport(entity.key);
  const { step } = loading;
  const crumbs = [
    { name: t('data:title'), href: paths.data() },
    { name: say(entity.plural), href: paths.records(entity.key) },
  ];
  return (
    <>
      <PageHeader title={t('title')} crumbs={crumbs} note={t('rules')} />
      {!entity.canEdit && <Empty icon={IconLock} title={t('closed')} text={t('closedText')} />}
      {entity.canEdit && step.at === 'done' && (
        <Done created={step.created} entity={entity.key} onMore={loading.again} />
      )}
      {entity.canEdit && step.at !== 'done' && (
        <div className={css.steps}>
          <Section title={t('chooseTitle')}>
            <DropFile entity={entity} chosen={step.at === 'choose' ? null : step.file.name} onFile={loading.check} />
          </Section>
          {step.at === 'checking' && (
            <Text role="status" className={css.checking}>
              <Loader size="sm" /> {t('checking', { name: step.file.name })}
            </Text>
          )}
          {step.at === 'checked' && (
            <Checked entity={entity} step={step} busy={loading.isPending} onRun={loading.run} />
          )}
        </div>
      )}
    </>
  );
}
