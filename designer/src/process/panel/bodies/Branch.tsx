import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { type Edge, localText } from '@marshrut/model';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { ConditionEditor } from '../../condition/ConditionEditor.js';
import { OTHERWISE } from '../../document/branch.js';
import { nodeOf } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import { useProblems } from '../../problems/problems-context.js';
import { LocalizedField } from '../LocalizedField.js';
import css from '../Panel.module.css';

/** One way out of a choice: its name, where it leads, and when it is taken. */
export function Branch({ edge }: { readonly edge: Edge }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const target = useDocument(state => nodeOf(state.diagram, edge.to));
  const edit = useDocument(state => state.edit);
  const faulty = useProblems().count({ edge: edge.id }).errors > 0;
  const name = edge.name ?? localText('');
  return (
    <div
      className={css.card}
      data-faulty={faulty || undefined}
      data-branch={edge.id}
      data-property={`edges.${edge.id}`}
    >
      <div className={css.between}>
        <span className={css.hint}>→ {say(target?.name) || t('unnamed')}</span>
        <Tooltip label={t('removeEdge')}>
          <ActionIcon
            size={26}
            aria-label={t('removeEdge')}
            onClick={() => edit('remove', { nodes: [], edges: [edge.id] })}
          >
            <IconTrash size={15} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <LocalizedField
        label={t('branchName')}
        hideLabel
        value={name}
        placeholder={edge.otherwise ? OTHERWISE : localText(t('branchName'))}
        onChange={(text, language) => {
          const next = { ...name, [language]: text };
          edit('changeBranch', { edge: edge.id, name: next.ru || next.en ? next : null }, `branch:${edge.id}`);
        }}
      />
      {edge.otherwise ? (
        <span className={css.hint}>{t('otherwiseHint')}</span>
      ) : (
        <>
          <ConditionEditor
            label={t('whenTaken')}
            text={edge.condition ?? ''}
            onChange={(condition, join) =>
              edit('changeBranch', { edge: edge.id, condition: condition || null }, join && `${join}:${edge.id}`)
            }
          />
          <Button
            variant="subtle"
            size="compact-xs"
            style={{ alignSelf: 'flex-start' }}
            onClick={() => edit('changeBranch', { edge: edge.id, otherwise: true })}
          >
            {t('makeOtherwise')}
          </Button>
        </>
      )}
    </div>
  );
}
