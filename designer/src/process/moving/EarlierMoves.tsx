import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { paths } from '../../app/paths.js';
import { Section } from '../../app/Section.js';
import { MovesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { dateTime } from '../../i18n/moment.js';

export function EarlierMoves({ processId }: { readonly processId: string }) {
  const { t } = useTranslation('process');
  const moves = useAnswer(MovesDocument, { processId }).data?.moves ?? [];
  if (moves.length === 0) return null;
  return (
    <Section title={t('movesBefore')}>
      <div className={table.frame}>
        <table className={table.table}>
          <tbody>
            {moves.map(({ id, status, startedAt, startedBy, target, counts }) => (
              <tr key={id}>
                <td>
                  <Link href={paths.move(processId, id)}>{t('moveTitleTo', { number: target.number })}</Link>
                </td>
                <td>
                  <Chip>{t(`moveStatus_${status}`)}</Chip>
                </td>
                <td>{t('casesCount', { count: counts.moved + counts.undone + counts.kept })}</td>
                <td className={table.muted}>
                  {dateTime(startedAt)} · {startedBy.name}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
