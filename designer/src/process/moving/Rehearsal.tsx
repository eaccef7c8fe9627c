import { Button, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { Section } from '../../app/Section.js';
import { type MoveInput, MoveRehearsalDocument } from '../../graphql/generated/graphql.js';
import { answerOf } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { toneOfEnd } from './outcome.js';

const CASES = 20;

/** Cases go over for show and are worked to their end: where would they stop? */
export function Rehearsal({ input }: { readonly input: MoveInput }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { data, isFetching, refetch } = useQuery({
    ...answerOf(MoveRehearsalDocument, { input: { ...input, first: CASES } }),
    enabled: false,
  });
  const played = data?.rehearseMove;
  return (
    <Section title={t('rehearsal')}>
      <Text c="dimmed" mb="sm">
        {t('rehearsalText')}
      </Text>
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={18} aria-hidden />}
        loading={isFetching}
        onClick={() => void refetch()}
      >
        {t(played ? 'rehearsalAgain' : 'rehearse')}
      </Button>
      {played && (
        <div className={table.frame} style={{ marginTop: 12 }} role="status">
          <table className={table.table}>
            <tbody>
              {played.map(({ id, number, end, node, why, path }) => (
                <tr key={id}>
                  <td className={table.nowrap}>{number}</td>
                  <td>
                    <Chip tone={toneOfEnd[end]}>{t(`rehearsal_${end}`)}</Chip>
                  </td>
                  <td className={table.muted}>
                    {node ? `${t('rehearsalAt', { name: say(node) })} ${why}` : path.map(say).join(' → ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
