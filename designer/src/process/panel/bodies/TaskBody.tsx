import { Button } from '@mantine/core';
import type { TaskSettings } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../editor/editor.js';
import { Assignee } from '../Assignee.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';
import { DeadlineSection } from './Deadline.js';
import { FourEyesSection } from './FourEyes.js';
import { ReturnsSection } from './Returns.js';
import { UndoSection } from './Undo.js';

export function TaskBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<TaskSettings>(node);
  const enter = useDocument(state => state.enter);
  const inside = useDocument(state => state.level === node.id);
  return (
    <>
      <Section title={t('whoDoes')} property="assignee">
        <Assignee
          label={t('whoDoes')}
          value={settings.assignee}
          onChange={assignee => change({ ...settings, assignee })}
        />
      </Section>
      <FourEyesSection
        node={node}
        fourEyes={settings.fourEyes}
        onChange={fourEyes => {
          const { fourEyes: _fourEyes, ...rest } = settings;
          change(fourEyes ? { ...rest, fourEyes } : rest);
        }}
      />
      <DeadlineSection
        deadline={settings.deadline}
        onChange={(deadline, join) => {
          const { deadline: _deadline, ...rest } = settings;
          change(deadline ? { ...rest, deadline } : rest, join ? { join: `deadline.${join}` } : {});
        }}
      />
      <ReturnsSection
        node={node}
        returns={settings.returns}
        onChange={returns => {
          const { returns: _returns, ...rest } = settings;
          change(returns ? { ...rest, returns } : rest);
        }}
      />
      <UndoSection settings={settings} onChange={next => change(next)} />
      {!inside && (
        <Button
          variant="light"
          leftSection={<IconArrowBarToRight size={18} aria-hidden />}
          onClick={() => enter(node.id)}
        >
          {t('openTask')}
        </Button>
      )}
    </>
  );
}
