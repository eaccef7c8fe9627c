import { Button, Group, Text } from '@mantine/core';
import type { Screen } from '@marshrut/blocks';
import { fieldOf } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowValue } from '../../../form/use-show-value.js';
import { useSay } from '../../../i18n/local-text.js';
import { Candidate, Nobody } from '../../../task/screens/Candidate.js';
import { Criteria } from '../../../task/screens/Criteria.js';
import task_css from '../../../task/Task.module.css';
import css from '../Bench.module.css';
import { useRun } from '../use-session.js';
import { BackButton } from './BackButton.js';
import type { ScreenProps } from './TaskStand.js';

const NOBODY = 'nobody';

type SelectionOf = Extract<Screen, { kind: 'selection' }>;

/** What a search has found among the made-up records. */
export function SelectionScreen(props: ScreenProps & { readonly screen: SelectionOf }) {
  const { screen, task, by, back, titles, act } = props;
  const { t } = useTranslation('task');
  const say = useSay();
  const show = useShowValue();
  const { plan } = useRun(state => state.bench.setting);
  const { element, found, columns, criteria, entity } = screen;
  const [chosen, choose] = useState<string | null>(found.length === 0 ? NOBODY : null);
  const [pressed, setPressed] = useState(false);
  const searched = plan.entities.get(entity);
  const go = () => {
    setPressed(true);
    if (!chosen) return;
    const record = chosen === NOBODY ? null : chosen;
    act({ do: 'work', by, command: { type: 'select', task, element, record } });
  };
  return (
    <>
      <h3>{say(screen.name)}</h3>
      <Criteria
        criteria={criteria.map(({ field, equals }) => {
          const own = searched && fieldOf(searched, field);
          return {
            ...{ field, label: own?.name ?? { ru: field, en: field }, value: { value: equals } },
            title: own && equals !== null ? show(own.type, equals, titles) : null,
          };
        })}
      />
      <Text mb="sm" id="bench-found" role="status">
        {found.length === 0 ? t('foundNone') : t('found', { count: found.length })}
      </Text>
      {pressed && !chosen && (
        <Text c="var(--bad-text)" mb="sm" role="alert">
          {t('chooseOne')}
        </Text>
      )}
      <fieldset className={task_css.candidates} aria-labelledby="bench-found">
        {found.map(({ id, values }) => (
          <Candidate
            key={id}
            id={id}
            title={titles.get(id) ?? id}
            staged={false}
            columns={columns}
            values={values}
            titles={titles}
            chosen={chosen === id}
            onChoose={() => choose(id)}
          />
        ))}
        <Nobody chosen={chosen === NOBODY} onChoose={() => choose(NOBODY)} />
      </fieldset>
      <Group justify="flex-end" gap="xs" className={css.foot}>
        <BackButton task={task} by={by} visit={back} act={act} />
        <Button onClick={go}>{t('next')}</Button>
      </Group>
    </>
  );
}
