import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../app/toast.js';
import type { SignerOrder } from '../graphql/generated/graphql.js';
import { PersonPicker, type PickedPerson } from '../people/PersonPicker.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { useViewer } from '../session/viewer.js';
import type { Moves } from './use-moves.js';

interface SignerDialogProps {
  readonly moves: Pick<Moves, 'addSigner' | 'problem' | 'busy'>;
  readonly onClose: () => void;
}

const orders: readonly SignerOrder[] = ['BEFORE', 'AFTER'];

/** Who else is to sign at this stage, and whether before me or after me. */
export function SignerDialog({ moves, onClose }: SignerDialogProps) {
  const { t } = useTranslation(['task', 'app']);
  const { user: me } = useViewer();
  const [person, choose] = useState<PickedPerson | null>(null);
  const [when, setWhen] = useState<SignerOrder>('BEFORE');
  const add = async () => {
    if (!person || (await moves.addSigner(person.id, when))) return;
    void toast(t('signerAdded', { name: person.name }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('signerTitle')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <Stack gap="md">
        <ProblemAlert problem={moves.problem} />
        <Text>{t('signerText')}</Text>
        <PersonPicker label={t('signerWho')} without={me.id} value={person} onChange={choose} />
        <Radio.Group
          label={t('signerWhen')}
          value={when}
          onChange={value => setWhen(orders.find(one => one === value) ?? 'BEFORE')}
        >
          <Stack gap="xs" mt="xs">
            {orders.map(value => (
              <Radio key={value} value={value} label={t(`signer_${value}`)} description={t(`signerText_${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('app:cancel')}
          </Button>
          <Button disabled={!person} loading={moves.busy} onClick={() => void add()}>
            {t('app:add')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
