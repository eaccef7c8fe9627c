import { ActionIcon, Popover } from '@mantine/core';
import { IconMathFunction } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import type { Computation } from '../check.js';
import type { FormField, Titles } from '../field.js';
import { useShowValue } from '../use-show-value.js';
import css from './Inputs.module.css';

interface HowComputedProps {
  readonly computed: Computation;
  readonly field: FormField;
  readonly titles: Titles;
}

/** «Как посчитано»: the formula in words, and the same with the values of now. */
export function HowComputed({ computed, field, titles }: HowComputedProps) {
  const { t } = useTranslation('form');
  const say = useSay();
  return (
    <Popover position="top-start" width={320} withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={24} className={css.how} aria-label={t('howComputed', { field: say(field.label) })}>
          <IconMathFunction size={16} stroke={1.75} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('howComputed', { field: say(field.label) })}>
        <Told computed={computed} field={field} titles={titles} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Told({ computed, field, titles }: HowComputedProps) {
  const { t } = useTranslation('form');
  const say = useSay();
  const show = useShowValue();
  const { formula, filled, failure } = computed.explain(titles);
  const result = show(field.type, computed.value, titles) || '…';
  return (
    <div className={css.told} tabIndex={-1} data-autofocus>
      <strong>{t('howComputedTitle')}</strong>
      <p>
        {say(field.label)} = {formula}
      </p>
      <p>
        {result} = {filled}
      </p>
      {failure ? <p>{failure}</p> : computed.value === null && <p>{t('computedWaits')}</p>}
    </div>
  );
}
