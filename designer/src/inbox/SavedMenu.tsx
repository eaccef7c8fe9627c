import { ActionIcon, Menu } from '@mantine/core';
import { IconBookmarks, IconPin, IconPinnedOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/local-text.js';
import { SaveViewDialog } from './SaveViewDialog.js';
import { useListFilter } from './use-list-filter.js';
import { type SavedView, type SavedViews, useSavedViews } from './use-saved-views.js';
import { useShowView } from './use-show-view.js';

/** All kept views; the present list is kept here, too. */
export function SavedMenu({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation('inbox');
  const saved = useSavedViews();
  const show = useShowView(onSearch);
  const { filter } = useListFilter();
  const [saving, setSaving] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={320}>
        <Menu.Target>
          <ActionIcon variant="default" size="input-sm" aria-label={t('saved')} title={t('saved')}>
            <IconBookmarks size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setSaving(true)}>{t('save_view')}</Menu.Item>
          {saved.views.map(view => (
            <ViewItems key={view.id} view={view} onShow={() => show(view)} saved={saved} />
          ))}
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveViewDialog filter={filter} saved={saved} onClose={() => setSaving(false)} />}
    </>
  );
}

interface ViewItemsProps {
  readonly view: SavedView;
  readonly saved: SavedViews;
  readonly onShow: () => void;
}

/** A view in the menu: shown, pinned or taken down, deleted by whoever has made it. */
function ViewItems({ view, saved, onShow }: ViewItemsProps) {
  const { t } = useTranslation('inbox');
  const say = useSay();
  const { name, pinned, mine } = view;
  const team = view.role ?? view.group;
  const Pin = pinned ? IconPinnedOff : IconPin;
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={onShow}>{team ? t('view_of', { name, team: say(team.name) }) : name}</Menu.Item>
      <Menu.Item leftSection={<Pin size={16} aria-hidden />} onClick={() => void saved.pin(view)}>
        {t(pinned ? 'unpin' : 'pin', { name })}
      </Menu.Item>
      {mine && (
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void saved.remove(view.id)}
        >
          {t('delete_view', { name })}
        </Menu.Item>
      )}
    </>
  );
}
