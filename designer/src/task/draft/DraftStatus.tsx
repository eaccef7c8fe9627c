import { IconCloudCheck, IconCloudOff, IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../i18n/moment.js';
import css from './Draft.module.css';
import type { DraftState } from './saver.js';

interface DraftStatusProps {
  readonly state: DraftState;
  readonly onlyHere: number;
}

/** «Сохранено 12:41», and what of it this device alone holds. */
export function DraftStatus({ state, onlyHere }: DraftStatusProps) {
  const { t } = useTranslation('task');
  const savedAt = (time: string) => (onlyHere > 0 ? t('savedBut', { time, count: onlyHere }) : t('saved', { time }));
  const words = {
    idle: '',
    saving: t('saving'),
    saved: state.is === 'saved' ? savedAt(clockTime(state.at)) : '',
    kept: t('kept'),
    refused: t('unsaved'),
  };
  const icons = {
    idle: null,
    saving: IconDeviceFloppy,
    saved: IconCloudCheck,
    kept: IconCloudOff,
    refused: IconCloudOff,
  };
  const Glyph = icons[state.is];
  return (
    <span className={css.status} data-draft={state.is} role="status">
      {Glyph && <Glyph size={16} aria-hidden />}
      {words[state.is]}
    </span>
  );
}
