import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import { useSay } from '../../i18n/local-text.js';
import type { Preview } from './MoveOutcomes.js';
import css from './Moving.module.css';

interface MoveStepsProps {
  readonly preview: Preview;
  readonly onChange: (from: string, to: string | null) => void;
}

/** Steps cases stand in that the new version does not have: what takes the place of each. */
export function MoveSteps({ preview, onChange }: MoveStepsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  return (
    <Section title={t('moveSteps')}>
      <Text c="dimmed" mb="md">
        {t('moveStepsText')}
      </Text>
      <div className={css.steps}>
        {preview.steps.map(({ node, name, inside, cases, to, targets }) => {
          const called = say(name) || t('unnamed');
          // What stands inside a block can be sent on only together with it.
          const around = preview.steps.find(
            step => inside && step.to === null && step.targets.length > 0 && say(step.name) === say(inside),
          );
          return (
            <div key={node} className={css.step}>
              <div>
                <strong>{called}</strong>
                <Text c="dimmed" size="sm">
                  {[inside && t('stepInside', { name: say(inside) }), t('casesCount', { count: cases })]
                    .filter(Boolean)
                    .join(', ')}
                </Text>
              </div>
              {targets.length === 0 ? (
                <Text c="dimmed">{around ? t('stepAfter', { name: say(around.name) }) : t('stepNoTargets')}</Text>
              ) : (
                <Select
                  aria-label={t('stepTo', { name: called })}
                  placeholder={t('stepNone')}
                  clearable
                  data={targets.map(target => ({ value: target.node, label: say(target.name) || t('unnamed') }))}
                  value={to}
                  error={preview.problems.find(({ path }) => path === node)?.message}
                  onChange={value => onChange(node, value)}
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
