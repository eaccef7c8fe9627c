import { Button, Group } from '@mantine/core';
import type { Edge } from '@marshrut/model';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { decides } from '../document/kinds.js';
import { nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import { Branch } from './bodies/Branch.js';
import css from './Panel.module.css';

/** An edge: between which blocks; a branch of a choice also when it is taken. */
export function EdgePanel({ edge }: { readonly edge: Edge }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const edit = useDocument(state => state.edit);
  const [from, to] = [nodeOf(diagram, edge.from), nodeOf(diagram, edge.to)];
  return (
    <div className={css.body}>
      <div className={css.kind}>
        <b>{t(decides(from?.block) ? 'branch' : 'edge')}</b>
        <span className={css.hint}>
          {say(from?.name)} → {say(to?.name)}
        </span>
      </div>
      {decides(from?.block) && <Branch edge={edge} />}
      <Group>
        <Button
          variant="default"
          c="var(--bad-text)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => edit('remove', { nodes: [], edges: [edge.id] })}
        >
          {t('removeEdge')}
        </Button>
      </Group>
    </div>
  );
}
