import { NumberInput, SegmentedControl, Select, Switch } from '@mantine/core';
import type { RouteSettings, RouteStage } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import inputs from '../../inputs/Inputs.module.css';
import { LocalizedField } from '../../LocalizedField.js';
import { DeadlineSection } from '../Deadline.js';
import css from './ApprovalRoute.module.css';
import { Participants } from './Participants.js';
import { PathRows } from './PathRows.js';

const rules = ['all', 'any', 'quorum', 'responsible'] as const;

interface StageEditorProps {
  readonly route: RouteSettings;
  readonly index: number;
  readonly stage: RouteStage;
  readonly onChange: (next: RouteStage, join?: string) => void;
}

/** Who is asked at a stage, in which order, whose yes is enough, and where a no leads. */
export function StageEditor({ route, index, stage, onChange }: StageEditorProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const at = `stages.${index}`;
  const silent = route.skipApprovalOnLastStage && index === route.stages.length - 1;
  const earlier = route.stages.slice(0, index + 1);
  return (
    <div className={css.stage}>
      <LocalizedField
        label={t('route.stageName')}
        value={stage.name}
        onChange={(text, language) => onChange({ ...stage, name: { ...stage.name, [language]: text } }, 'name')}
      />
      <Participants
        at={`${at}.participants`}
        participants={stage.participants}
        onChange={(participants, join) => onChange({ ...stage, participants }, join)}
      />
      <SegmentedControl
        aria-label={t('inWhichOrder')}
        data={(['together', 'inTurn'] as const).map(one => ({ value: one, label: t(one) }))}
        value={stage.turn}
        onChange={turn => onChange({ ...stage, turn: turn as RouteStage['turn'] })}
      />
      {silent ? (
        <p className={inputs.hint}>{t('route.silent')}</p>
      ) : (
        <>
          <Switch
            label={t('route.approval')}
            checked={stage.approval}
            onChange={event => onChange({ ...stage, approval: event.currentTarget.checked })}
          />
          <div className={inputs.sentence} data-property={`${at}.rule`}>
            <Select
              aria-label={t('route.rule')}
              className={inputs.grow ?? ''}
              allowDeselect={false}
              data={rules.map(rule => ({ value: rule, label: t(`route.rule.${rule}`) }))}
              value={stage.rule}
              onChange={rule => rule && onChange({ ...stage, rule: rule as RouteStage['rule'] })}
            />
            {stage.rule === 'quorum' && (
              <NumberInput
                aria-label={t('route.quorum')}
                className={inputs.short ?? ''}
                allowDecimal={false}
                min={1}
                max={100}
                value={stage.quorum}
                onChange={next => typeof next === 'number' && onChange({ ...stage, quorum: next }, 'quorum')}
              />
            )}
          </div>
          {stage.approval && (
            <div data-property={`${at}.reject`}>
              <Select
                label={t('route.reject')}
                allowDeselect={false}
                data={[
                  { value: '', label: t('route.rejectEnds') },
                  ...earlier.map(one => ({ value: one.id, label: t('route.rejectTo', { name: say(one.name) }) })),
                ]}
                value={stage.reject}
                onChange={reject => onChange({ ...stage, reject: reject ?? '' })}
              />
            </div>
          )}
        </>
      )}
      <PathRows
        at={`${at}.fill`}
        label={t('route.addFilled')}
        paths={stage.fill.map(({ path }) => path)}
        required={path => stage.fill.find(one => one.path === path)?.required ?? false}
        onChange={(paths, required) =>
          onChange({
            ...stage,
            fill: paths.map(path => ({
              path,
              required: required?.[path] ?? stage.fill.find(one => one.path === path)?.required ?? false,
            })),
          })
        }
      />
      <DeadlineSection
        deadline={stage.deadline}
        onChange={(deadline, join) => {
          const { deadline: _deadline, ...rest } = stage;
          onChange(deadline ? { ...rest, deadline } : rest, join && `deadline.${join}`);
        }}
      />
    </div>
  );
}
