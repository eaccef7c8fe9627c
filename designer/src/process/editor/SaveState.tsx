import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { clockTime } from '../../i18n/moment.js';
import css from './EditorRoom.module.css';
import { useSaving } from './editor.js';

const icons = {
  saved: IconCloudCheck,
  unsaved: IconCloudUp,
  saving: IconCloudUp,
  unreached: IconCloudOff,
  stale: IconAlertTriangle,
  refused: IconAlertTriangle,
};

interface SaveStateProps {
  readonly processId: string;
  readonly published: number | undefined;
}

/** «Сохранено 12:41», or why it is not, and the way to the versions. */
export function SaveState({ processId, published }: SaveStateProps) {
  const { t } = useTranslation('process');
  const { status, at } = useSaving(state => state);
  const Glyph = icons[status.kind];
  const bad = status.kind === 'stale' || status.kind === 'refused' || status.kind === 'unreached';
  const words = status.kind === 'refused' ? status.message : t(`save.${status.kind}`, { at: clockTime(at) });
  return (
    <div className={css.state} role="status" data-bad={bad || undefined} data-save={status.kind}>
      <Glyph size={14} stroke={1.75} aria-hidden />
      {words}
      {published && (
        <>
          {' · '}
          <Link href={paths.versions(processId)}>{t('publishedVersion', { number: published })}</Link>
        </>
      )}
    </div>
  );
}
