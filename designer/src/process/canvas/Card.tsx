import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { glyphOf } from '../blocks/glyph.js';
import { lookOf } from '../blocks/look.js';
import { BlockName } from './BlockName.js';
import css from './BlockNode.module.css';
import type { BlockData } from './flow.js';
import { TASK_ROWS } from './geometry.js';

/** The usual look: icon, name, one line of meaning; a task also lists its steps. */
export function Card({ data }: { readonly data: BlockData }) {
  return (
    <div className={css.card}>
      <div className={css.head}>
        <BlockIcon block={data.node.block} size={36} />
        <div className={css.words}>
          <BlockName node={data.node} lines={data.meaning ? 2 : 3} />
          {data.meaning && <div className={css.meaning}>{data.meaning}</div>}
        </div>
      </div>
      {data.steps.length > 0 && <Steps data={data} />}
    </div>
  );
}

function Steps({ data: { steps } }: { readonly data: BlockData }) {
  const { t } = useTranslation('process');
  const say = useSay();
  return (
    <ul className={css.steps}>
      {steps.slice(0, TASK_ROWS).map(step => {
        const { tone } = lookOf(step.block);
        const Glyph = glyphOf(step);
        return (
          <li key={step.id} className={css.step}>
            <Glyph size={14} stroke={1.75} style={{ color: `var(--tone-${tone})` }} aria-hidden />
            <span>{say(step.name)}</span>
          </li>
        );
      })}
      {steps.length > TASK_ROWS && <li className={css.step}>{t('moreSteps', { count: steps.length - TASK_ROWS })}</li>}
    </ul>
  );
}
