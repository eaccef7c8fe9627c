import './words.js';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictPartsFragment, ResolutionInput, Take } from '../graphql/generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import css from './Conflict.module.css';
import { type Choices, choosable, everywhere, keyOfConflict, resolutions } from './choice.js';
import { DeletionChoice } from './DeletionChoice.js';
import { FieldChoice } from './FieldChoice.js';
import { Obstacle } from './Obstacle.js';

interface ConflictDialogProps {
  readonly conflicts: readonly ConflictPartsFragment[];
  /** Where the conflict arose, for the words. */
  readonly place: 'task' | 'record';
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onWrite: (resolutions: ResolutionInput[]) => void;
}

/** Field by field: what it was, mine, theirs. Deleted and repeated records are told in words: a choice cannot solve them. */
export function ConflictDialog({ conflicts, place, busy, onBack, onWrite }: ConflictDialogProps) {
  const { t } = useTranslation('conflict');
  const [choices, choose] = useState<Choices>({});
  const [pressed, setPressed] = useState(false);
  const { user } = useViewer();
  const open = choosable(conflicts);
  const own =
    open.length > 0 && open.every(conflict => conflict.__typename === 'FieldConflict' && conflict.by?.id === user.id);
  const obstacles = conflicts.filter(
    conflict => conflict.__typename === 'DeletedConflict' || conflict.__typename === 'DuplicateConflict',
  );
  const chosen = resolutions(open, choices);
  const left = open.filter(conflict => !choices[keyOfConflict(conflict)]).length;
  const write = () => (chosen ? onWrite(chosen) : setPressed(true));
  return (
    <Modal
      opened
      onClose={onBack}
      size={760}
      title={t(own ? 'titleOwn' : 'title')}
      closeButtonProps={{ 'aria-label': t(place === 'task' ? 'back' : 'backRecord') }}
    >
      <Text c="dimmed" mb="lg">
        {t(place === 'task' ? 'text' : 'textRecord')}
      </Text>
      <div className={css.list}>
        {obstacles.map(conflict => (
          <Obstacle key={`${conflict.__typename}.${conflict.record}`} conflict={conflict} />
        ))}
        {open.length > 1 && (
          <Group gap="sm">
            <Button variant="default" size="xs" onClick={() => choose(everywhere(open, 'MINE'))}>
              {t('allMine')}
            </Button>
            <Button variant="default" size="xs" onClick={() => choose(everywhere(open, 'THEIRS'))}>
              {t('allTheirs')}
            </Button>
          </Group>
        )}
        {open.map(conflict => {
          const key = keyOfConflict(conflict);
          const choice = {
            take: choices[key],
            missing: pressed,
            onTake: (take: Take) => choose(taken => ({ ...taken, [key]: take })),
          };
          return conflict.__typename === 'FieldConflict' ? (
            <FieldChoice key={key} conflict={conflict} {...choice} />
          ) : (
            <DeletionChoice key={key} conflict={conflict} {...choice} />
          );
        })}
      </div>
      <div className={css.actions}>
        {left > 0 && (
          <span className={css.left} role="status">
            {t('left', { count: left })}
          </span>
        )}
        <Button variant="default" onClick={onBack}>
          {t(place === 'task' ? 'back' : 'backRecord')}
        </Button>
        {obstacles.length === 0 && (
          <Button onClick={write} loading={busy}>
            {t('write')}
          </Button>
        )}
      </div>
    </Modal>
  );
}
