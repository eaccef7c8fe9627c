import { Button, Switch } from '@mantine/core';
import type { RouteSettings } from '@marshrut/blocks';
import { localText, type Node } from '@marshrut/model';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import { SortableRow } from '../../../order/SortableRow.js';
import { CardFieldInput } from '../../inputs/CardFieldInput.js';
import { Section } from '../../Section.js';
import { useSettings } from '../../use-settings.js';
import { FourEyesSection } from '../FourEyes.js';
import { ReturnsSection } from '../Returns.js';
import css from './ApprovalRoute.module.css';
import { PathRows } from './PathRows.js';
import { RouteDiagram } from './RouteDiagram.js';
import { withChanged, withMoved, withoutStage, withStage } from './route-edits.js';
import { StageEditor } from './StageEditor.js';
import { StageLine } from './StageLine.js';

const outcome = localText('Согласовано', 'Approved');
const remark = localText('Замечание', 'Remark');

/** A route as a list of stages, and as the diagram they make. */
export function ApprovalRouteBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [route, change] = useSettings<RouteSettings>(node);
  const [opened, setOpened] = useState<string | null>(null);
  const typed = (next: RouteSettings, join?: string) => change(next, join ? { join: `route.${join}` } : {});
  const add = () => {
    const next = withStage(route);
    typed(next);
    setOpened(next.stages.at(-1)?.id ?? null);
  };
  return (
    <>
      <Section title={t('route.stages')} property="stages">
        <RouteDiagram route={route} opened={opened} onOpen={setOpened} />
        {route.stages.map((stage, index) => (
          <div key={stage.id} data-property={`stages.${index}`}>
            <SortableRow
              list={`${node.id}.stages`}
              index={index}
              count={route.stages.length}
              name={say(stage.name)}
              onMove={(from, to) => typed(withMoved(route, from, to))}
            >
              <StageLine
                stage={stage}
                opened={opened === stage.id}
                onOpen={() => setOpened(opened === stage.id ? null : stage.id)}
                onRemove={() => typed(withoutStage(route, stage.id))}
              />
            </SortableRow>
            {opened === stage.id && (
              <StageEditor
                route={route}
                index={index}
                stage={stage}
                onChange={(next, join) => typed(withChanged(route, next), join && `${stage.id}.${join}`)}
              />
            )}
          </div>
        ))}
        <Button
          variant="light"
          className={css.add ?? ''}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('route.addStage')}
        </Button>
        <Switch
          label={t('route.skipLast')}
          description={t('route.skipLastHint')}
          checked={route.skipApprovalOnLastStage}
          onChange={event => typed({ ...route, skipApprovalOnLastStage: event.currentTarget.checked })}
        />
      </Section>
      <Section title={t('route.show')} property="show">
        <PathRows
          at="show"
          label={t('route.addShown')}
          paths={route.show}
          onChange={show => typed({ ...route, show })}
        />
      </Section>
      <FourEyesSection
        node={node}
        fourEyes={route.fourEyes}
        onChange={fourEyes => typed({ ...route, fourEyes: fourEyes ?? { initiator: false, steps: [] } })}
      />
      <ReturnsSection
        node={node}
        returns={route.returns}
        onChange={returns => {
          const { returns: _returns, ...rest } = route;
          typed(returns ? { ...rest, returns } : rest);
        }}
      />
      <Section property="outcomeInto">
        <CardFieldInput
          label={t('route.outcomeInto')}
          type={{ kind: 'bool' }}
          name={outcome}
          value={route.outcomeInto}
          onChange={(outcomeInto, newFields) => change({ ...route, outcomeInto }, newFields ? { newFields } : {})}
        />
      </Section>
      <Section property="commentInto">
        <CardFieldInput
          label={t('route.commentInto')}
          type={{ kind: 'longText' }}
          name={remark}
          value={route.commentInto}
          onChange={(commentInto, newFields) => change({ ...route, commentInto }, newFields ? { newFields } : {})}
        />
      </Section>
    </>
  );
}
