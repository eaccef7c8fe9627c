import { Button } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../editor/editor.js';

/** A block with an inside: a press opens it. */
export function InsideBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const enter = useDocument(state => state.enter);
  const inside = useDocument(state => state.level === node.id);
  if (inside) return null;
  return (
    <Button variant="light" leftSection={<IconArrowBarToRight size={18} aria-hidden />} onClick={() => enter(node.id)}>
      {t('openInside')}
    </Button>
  );
}
