import type { CardField } from '@marshrut/model';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { CardFieldSettings } from './CardFieldSettings.js';
import css from './CardFields.module.css';
import { kindIcons } from './kinds.js';
import type { FieldUses } from './uses.js';

interface CardFieldRowProps {
  readonly field: CardField;
  readonly uses: FieldUses;
  readonly opened: boolean;
  readonly onOpen: (opened: boolean) => void;
  readonly onRenamed: (key: string) => void;
}

export function CardFieldRow({ field, uses, opened, onOpen, onRenamed }: CardFieldRowProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const Glyph = kindIcons[field.type.kind];
  const Arrow = opened ? IconChevronDown : IconChevronRight;
  const used = uses.nodes.length + (uses.contextLine ? 1 : 0);
  return (
    <>
      <button type="button" className={css.row} aria-expanded={opened} onClick={() => onOpen(!opened)}>
        <Glyph size={18} stroke={1.75} aria-hidden />
        <span className={css.words}>
          {say(field.name)}
          <span className={css.hint}>
            {[
              t(`kind.${field.type.kind}`),
              field.use !== 'variable' && t(`use.${field.use}`),
              used === 0 && t('unused'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <Arrow size={16} stroke={1.75} aria-hidden />
      </button>
      {opened && <CardFieldSettings field={field} uses={uses} onRenamed={onRenamed} />}
    </>
  );
}
