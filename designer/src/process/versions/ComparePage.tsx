import { Button, NativeSelect } from '@mantine/core';
import { IconArrowsLeftRight, IconVersions } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { NotFound } from '../../app/NotFound.js';
import { PageHeader } from '../../app/PageHeader.js';
import { PageLoading } from '../../app/PageLoading.js';
import { paths } from '../../app/paths.js';
import { ProcessVersionsDocument, type ProcessVersionsQuery } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import { Comparison } from './Comparison.js';
import { DRAFT, useDocumentOf } from './use-document-of.js';
import css from './Versions.module.css';

type Process = NonNullable<ProcessVersionsQuery['process']>;

/** AS-IS and TO-BE: two versions of a process, or one and the draft, as the address says. */
export function ComparePage({ processId }: { readonly processId: string }) {
  const answer = useAnswer(ProcessVersionsDocument, { id: processId });
  return (
    <Loaded answer={answer}>
      {({ process }) =>
        process ? (
          <WithSurroundings>
            <Compared process={process} />
          </WithSurroundings>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

function Compared({ process }: { readonly process: Process }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const [was, is] = [asked.get('was') ?? process.published?.id ?? '', asked.get('is') ?? DRAFT];
  const [before, after] = [useDocumentOf(process.id, was), useDocumentOf(process.id, is)];
  const choose = (next: { was: string; is: string }) => ask(next, { replace: true });
  const name = say(process.name) || t('unnamed');
  const missing = !isOne(process, was) || !isOne(process, is);
  return (
    <div className={css.room}>
      <div className={css.head}>
        <PageHeader
          title={t('compareTitle')}
          crumbs={[
            { name: t('title'), href: paths.processes() },
            { name, href: paths.process(process.id) },
            { name: t('versions'), href: paths.versions(process.id) },
          ]}
        />
        <div className={css.choice}>
          <VersionSelect
            label={t('compareWas')}
            process={process}
            value={was}
            onChange={one => choose({ was: one, is })}
          />
          <VersionSelect
            label={t('compareIs')}
            process={process}
            value={is}
            onChange={one => choose({ was, is: one })}
          />
          <Button
            variant="default"
            leftSection={<IconArrowsLeftRight size={18} aria-hidden />}
            onClick={() => choose({ was: is, is: was })}
          >
            {t('compareSwap')}
          </Button>
        </div>
      </div>
      {missing ? (
        <Empty icon={IconVersions} title={t('compareNone')} text={t('compareNoneText')} />
      ) : before && after ? (
        <Comparison key={`${was} ${is}`} before={before} after={after} />
      ) : (
        <PageLoading />
      )}
    </div>
  );
}

function isOne(process: Process, id: string): boolean {
  return id === DRAFT || process.versions.some(version => version.id === id);
}

interface VersionSelectProps {
  readonly label: string;
  readonly process: Process;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function VersionSelect({ label, process, value, onChange }: VersionSelectProps) {
  const { t } = useTranslation('process');
  const versions = process.versions.map(({ id, number, status }) => ({
    value: id,
    label: `${t('versionRow', { number })} · ${t(`status.${status}`)}`,
  }));
  return (
    <NativeSelect
      label={label}
      data={[{ value: DRAFT, label: t('draftRow') }, ...versions]}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  );
}
