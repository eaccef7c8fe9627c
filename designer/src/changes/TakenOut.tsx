import { Button, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/local-text.js';
import type { ScreenOf } from '../task/use-task.js';
import css from './Changes.module.css';
import type { Line } from './line.js';

type Taken = ScreenOf<'ReviewScreen'>['takenOut'][number];

interface TakenOutProps {
  readonly lines: readonly Taken[];
  readonly busy: boolean;
  readonly onPutBack: (line: Line) => void;
}

/** What a person has taken out: it is kept, and put back by a click. */
export function TakenOut({ lines, busy, onPutBack }: TakenOutProps) {
  const { t } = useTranslation('changes');
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section className={css.case} aria-labelledby="taken-out">
      <Title order={3} size="h4" mb="sm" id="taken-out">
        {t('takenOut')}
      </Title>
      <ul className={css.taken}>
        {lines.map(({ entity, entityName, record, title, field, label, valueText }) => {
          const name = say(label) || say(entityName);
          return (
            <li key={`${record} ${field}`} className={css.takenLine}>
              <span>
                {title || say(entityName)}
                {field !== null && `, ${name}`}
                {valueText && <>: {<del>{valueText}</del>}</>}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                className={css.back ?? ''}
                disabled={busy}
                aria-label={t('putBackLine', { name })}
                onClick={() => onPutBack({ entity, record, field })}
              >
                {t('putBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
