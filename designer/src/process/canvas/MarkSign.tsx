import { IconAlertTriangle, IconCheck, IconMinus, IconPencil, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './BlockNode.module.css';
import type { Mark } from './flow.js';

const signs = {
  passed: IconCheck,
  current: IconPlayerPlay,
  failed: IconAlertTriangle,
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
};

/** How far a case has come, or what differs, by a sign and not by colour alone. */
export function MarkSign({ mark }: { readonly mark: Mark | null }) {
  const { t } = useTranslation('process');
  if (mark === null || mark === 'ahead') return null;
  const Glyph = signs[mark];
  return (
    <span className={css.mark} data-mark={mark} role="img" aria-label={t(`mark.${mark}`)} title={t(`mark.${mark}`)}>
      <Glyph size={14} stroke={2.5} aria-hidden />
    </span>
  );
}
