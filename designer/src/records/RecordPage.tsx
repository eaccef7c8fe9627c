import './words.js';
import { IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import { Empty } from '../app/Empty.js';
import { ExplainedChip } from '../app/ExplainedChip.js';
import { Loaded } from '../app/Loaded.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { EntityGate } from '../data/EntityGate.js';
import type { Entity } from '../data/use-entity.js';
import { FilePlace, placeOfRecord } from '../form/file-place.js';
import { RecordDocument, type RecordPartsFragment } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { useViewer } from '../session/viewer.js';
import { WhyFields } from '../why/WhyFields.js';
import { DeleteRecord } from './DeleteRecord.js';
import { Offered } from './Offered.js';
import { RecordForm } from './RecordForm.js';
import { RecordHistory } from './RecordHistory.js';
import css from './Records.module.css';
import { RecordValues } from './RecordValues.js';

interface RecordPageProps {
  readonly entityKey: string;
  readonly id: string;
}

/** The card of a record: its fields, saved at once, and who changed what. */
export function RecordPage({ entityKey, id }: RecordPageProps) {
  const { t } = useTranslation('records');
  const answer = useAnswer(RecordDocument, { entity: entityKey, id });
  return (
    <EntityGate entityKey={entityKey} wide>
      {entity => (
        <Loaded answer={answer}>
          {({ record }) =>
            record ? (
              <Card entity={entity} record={record} />
            ) : (
              <Empty icon={IconZoomQuestion} title={t('notFound')} text={t('notFoundText')} />
            )
          }
        </Loaded>
      )}
    </EntityGate>
  );
}

function Card({ entity, record }: { readonly entity: Entity; readonly record: RecordPartsFragment }) {
  const { t } = useTranslation(['records', 'data']);
  const say = useSay();
  const works = useViewer().may('WORK');
  const crumbs = [
    { name: t('data:title'), href: paths.data() },
    { name: say(entity.plural), href: paths.records(entity.key) },
  ];
  const kind = entity.canEdit ? (
    <ExplainedChip help={t('immediateHelp')}>{t('immediate')}</ExplainedChip>
  ) : (
    <Chip>{t('readOnly')}</Chip>
  );
  return (
    <>
      <PageHeader title={record.title || t('untitled')} crumbs={crumbs} beside={kind}>
        {entity.canEdit && <DeleteRecord record={record} />}
      </PageHeader>
      {works && <Offered entity={entity.key} id={record.id} />}
      <div className={css.columns}>
        <FilePlace value={placeOfRecord(entity.key, record.id)}>
          <Section title={t('card')}>
            {entity.canEdit ? (
              <RecordForm entity={entity} record={record} />
            ) : (
              <RecordValues entity={entity} record={record} />
            )}
            <WhyFields entity={entity} record={record.id} />
          </Section>
        </FilePlace>
        <RecordHistory entity={entity.key} id={record.id} />
      </div>
    </>
  );
}
