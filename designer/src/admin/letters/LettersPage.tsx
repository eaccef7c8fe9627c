import './words.js';
import { Anchor } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import table from '../../app/DataTable.module.css';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { ShowMore } from '../../app/ShowMore.js';
import { CaughtMailDocument, type LetterPartsFragment } from '../../graphql/generated/graphql.js';
import { usePages } from '../../graphql/use-pages.js';
import { dateTime } from '../../i18n/moment.js';
import css from '../Admin.module.css';
import { Letter } from './Letter.js';

export function LettersPage() {
  const { t } = useTranslation('letters');
  const [reading, read] = useState<LetterPartsFragment | null>(null);
  const letters = usePages(CaughtMailDocument, {}, answer => answer.caughtMail);
  return (
    <>
      <Loaded answer={letters}>
        {({ nodes, total }) =>
          nodes.length > 0 ? (
            <>
              <div className={css.tools}>
                <p className={css.text}>{t('about')}</p>
              </div>
              <LetterTable letters={nodes} onRead={read} />
              <ShowMore shown={nodes.length} total={total} more={letters} />
            </>
          ) : (
            <Empty icon={IconMail} title={t('none')} text={t('noneText')} />
          )
        }
      </Loaded>
      {reading && <Letter letter={reading} onClose={() => read(null)} />}
    </>
  );
}

interface LetterTableProps {
  readonly letters: readonly LetterPartsFragment[];
  readonly onRead: (letter: LetterPartsFragment) => void;
}

function LetterTable({ letters, onRead }: LetterTableProps) {
  const { t } = useTranslation('letters');
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('at')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map(letter => (
            <tr key={letter.id}>
              <td>
                <Anchor
                  component="button"
                  type="button"
                  aria-label={t('open', { subject: letter.subject })}
                  onClick={() => onRead(letter)}
                >
                  {letter.subject || t('noSubject')}
                </Anchor>
              </td>
              <td data-label={t('to')}>{letter.to.join(', ')}</td>
              <td className={`${table.muted} ${table.nowrap}`} data-label={t('at')}>
                {dateTime(letter.caughtAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
