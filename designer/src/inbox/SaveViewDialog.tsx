import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../app/toast.js';
import { type InboxFilter, ShareTargetsDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { useViewer } from '../session/viewer.js';
import type { SavedViews } from './use-saved-views.js';

interface SaveViewDialogProps {
  readonly filter: InboxFilter;
  readonly saved: SavedViews;
  readonly onClose: () => void;
}

const LONGEST = 60;

/** The list that is shown, under a name: for oneself, or, by whoever manages, for a role or a group. */
export function SaveViewDialog({ filter, saved, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const say = useSay();
  const shares = useViewer().may('MANAGE');
  const { data } = useAnswer(ShareTargetsDocument, {}, { enabled: shares });
  const [name, setName] = useState('');
  const [whom, choose] = useState<string | null>(null);
  const [asked, ask] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    ask(true);
    if (name.trim() === '') return;
    const [kind, key = null] = whom?.split(' ') ?? [];
    const team = { role: kind === 'role' ? key : null, group: kind === 'group' ? key : null };
    if (await saved.save({ name: name.trim(), filter, ...team })) return;
    void toast(t('view_saved', { name: name.trim() }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('save_view')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack gap="md">
          <ProblemAlert problem={saved.problem} />
          <TextInput
            label={t('view_name')}
            withAsterisk
            data-autofocus
            maxLength={LONGEST}
            value={name}
            error={asked && name.trim() === '' && t('view_name_missing')}
            onChange={event => setName(event.currentTarget.value)}
          />
          {shares && (
            <Select
              label={t('view_whom')}
              placeholder={t('view_me')}
              clearable
              data={[
                {
                  group: t('view_roles'),
                  items: (data?.roles ?? []).map(role => ({ value: `role ${role.key}`, label: say(role.name) })),
                },
                {
                  group: t('view_groups'),
                  items: (data?.groups ?? []).map(group => ({ value: `group ${group.key}`, label: say(group.name) })),
                },
              ]}
              value={whom}
              onChange={choose}
            />
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={saved.busy}>
              {t('save_view_yes')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
