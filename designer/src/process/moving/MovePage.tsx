import { Stack } from '@mantine/core';
import { IconRoute2 } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { NotFound } from '../../app/NotFound.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { MovePreviewDocument, ProcessDocument } from '../../graphql/generated/graphql.js';
import { answerOf, useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { EarlierMoves } from './EarlierMoves.js';
import { MoveCases } from './MoveCases.js';
import { MoveOutcomes } from './MoveOutcomes.js';
import { MoveStart } from './MoveStart.js';
import { MoveSteps } from './MoveSteps.js';
import { Rehearsal } from './Rehearsal.js';

/** What a move to the published version would do, and the way to begin it. Nothing happens to the cases before that. */
export function MovePage({ processId }: { readonly processId: string }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({});
  const input = { processId, mapping: Object.entries(mapping).map(([from, to]) => ({ from, to })) };
  const process = useAnswer(ProcessDocument, { id: processId }).data?.process;
  const preview = useQuery({
    ...answerOf(MovePreviewDocument, { input }),
    placeholderData: keepPreviousData,
  });
  const number = process?.published?.number;
  const name = process ? say((process.draft as { readonly name: { ru: string; en: string } }).name) : '';
  return (
    <Page wide>
      <PageHeader
        title={number === undefined ? t('moveTitle') : t('moveTitleTo', { number })}
        crumbs={[
          { name: t('title'), href: paths.processes() },
          { name: name || t('unnamed'), href: paths.process(processId) },
        ]}
        note={t('moveNote')}
      />
      <Loaded answer={preview}>
        {({ previewMove: found }) => {
          if (!found) return <NotFound />;
          if (found.total === 0) return <Empty icon={IconRoute2} title={t('moveNone')} text={t('moveNoneText')} />;
          const change = (from: string, to: string | null) => {
            const { [from]: _, ...others } = mapping;
            setMapping(to === null ? others : { ...others, [from]: to });
          };
          return (
            <Stack gap="md">
              <MoveOutcomes preview={found} />
              {found.steps.length > 0 && <MoveSteps preview={found} onChange={change} />}
              <MoveCases cases={found.cases} />
              <Rehearsal input={input} />
              <MoveStart input={input} preview={found} />
            </Stack>
          );
        }}
      </Loaded>
      <EarlierMoves processId={processId} />
    </Page>
  );
}
