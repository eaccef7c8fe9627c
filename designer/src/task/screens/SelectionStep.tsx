import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { titlesFrom } from '../../form/field.js';
import { useShowValue } from '../../form/use-show-value.js';
import { valuesIn } from '../../graphql/json.js';
import { useSay } from '../../i18n/local-text.js';
import { Playbar } from '../Playbar.js';
import css from '../Task.module.css';
import type { ScreenOf } from '../use-task.js';
import { Candidate, Nobody } from './Candidate.js';
import { Criteria } from './Criteria.js';
import { StepTitle } from './StepTitle.js';
import type { StepProps } from './step-props.js';
import { tellingColumns } from './telling-columns.js';

const NOBODY = 'nobody';

/** What a search has found: one of the records is chosen, or none fits. */
export function SelectionStep(step: StepProps & { readonly screen: ScreenOf<'SelectionScreen'> }) {
  const { t } = useTranslation('task');
  const say = useSay();
  const show = useShowValue();
  const { screen, moves } = step;
  const found = screen.found.map(({ values, titles, ...record }) => ({
    ...record,
    values: valuesIn(values),
    titles: titlesFrom(titles),
  }));
  const columns = tellingColumns(screen.columns, found, (record, { key, type }) =>
    show(type, record.values[key] ?? null, record.titles),
  );
  const [chosen, choose] = useState<string | null>(screen.found.length === 0 ? NOBODY : null);
  const [pressed, setPressed] = useState(false);
  const go = async () => {
    setPressed(true);
    if (chosen) await moves.select(screen.element, chosen === NOBODY ? null : chosen);
  };
  const missing = pressed && !chosen;
  return (
    <>
      <div className={css.content}>
        <StepTitle arrived={step.arrived}>{say(screen.name)}</StepTitle>
        <Criteria criteria={screen.criteria} />
        <Text mb="sm" id="found-words" role="status">
          {screen.found.length === 0 ? t('foundNone') : t('found', { count: screen.found.length })}
        </Text>
        {missing && (
          <Text c="var(--bad-text)" mb="sm" role="alert">
            {t('chooseOne')}
          </Text>
        )}
        <fieldset className={css.candidates} aria-labelledby="found-words">
          {found.map(record => (
            <Candidate
              key={record.id}
              id={record.id}
              title={record.title}
              staged={record.staged}
              columns={columns}
              values={record.values}
              titles={record.titles}
              chosen={chosen === record.id}
              onChoose={() => choose(record.id)}
            />
          ))}
          <Nobody chosen={chosen === NOBODY} onChoose={() => choose(NOBODY)} />
        </fieldset>
      </div>
      <Playbar step={step} forward="next" busy={moves.busy} onForward={() => void go()} />
    </>
  );
}
