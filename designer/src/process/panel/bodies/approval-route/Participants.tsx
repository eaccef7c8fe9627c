import { ActionIcon, Button, Checkbox, Select } from '@mantine/core';
import type { RouteParticipant } from '@marshrut/blocks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConditionEditor } from '../../../condition/ConditionEditor.js';
import { moved } from '../../../order/moved.js';
import { SortableRow } from '../../../order/SortableRow.js';
import { Assignee } from '../../Assignee.js';
import inputs from '../../inputs/Inputs.module.css';
import css from './ApprovalRoute.module.css';
import { newParticipant } from './route-edits.js';

const kinds = ['responsible', 'helper', 'watcher'] as const;

interface ParticipantsProps {
  /** The setting that holds them. */
  readonly at: string;
  readonly participants: readonly RouteParticipant[];
  readonly onChange: (participants: RouteParticipant[], join?: string) => void;
}

/** Who is asked: responsible, helper or watcher, as a sentence each, and only when a condition holds. */
export function Participants({ at, participants, onChange }: ParticipantsProps) {
  const { t } = useTranslation('process');
  const replace = (next: RouteParticipant, join?: string) =>
    onChange(
      participants.map(one => (one.id === next.id ? next : one)),
      join && `${next.id}.${join}`,
    );
  return (
    <div className={inputs.stack} data-property={at}>
      {participants.map((one, index) => (
        <div key={one.id} className={inputs.row} data-property={`${at}.${index}`}>
          <SortableRow
            list={at}
            index={index}
            count={participants.length}
            name={`${t(`route.kind.${one.kind}`)} ${index + 1}`}
            onMove={(from, to) => onChange(moved(participants, from, to))}
          >
            <div className={css.line}>
              <Select
                aria-label={t('route.kind')}
                className={inputs.grow ?? ''}
                allowDeselect={false}
                data={kinds.map(kind => ({ value: kind, label: t(`route.kind.${kind}`) }))}
                value={one.kind}
                onChange={kind => kind && replace({ ...one, kind: kind as RouteParticipant['kind'] })}
              />
              <ActionIcon
                size={28}
                aria-label={t('route.removeParticipant', { number: index + 1 })}
                onClick={() => onChange(participants.filter(other => other.id !== one.id))}
              >
                <IconTrash size={16} stroke={1.75} />
              </ActionIcon>
            </div>
          </SortableRow>
          <div data-property={`${at}.${index}.who`}>
            <Assignee label={t('route.who')} value={one.who} onChange={who => replace({ ...one, who })} />
          </div>
          {(one.who.to === 'role' || one.who.to === 'group') && (
            <Checkbox
              label={t('route.each')}
              checked={one.each ?? false}
              onChange={event => replace({ ...one, each: event.currentTarget.checked })}
            />
          )}
          <When at={`${at}.${index}.when`} one={one} onChange={replace} />
        </div>
      ))}
      <Button
        variant="light"
        size="compact-sm"
        className={css.add ?? ''}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...participants, newParticipant(participants)])}
      >
        {t('route.addParticipant')}
      </Button>
    </div>
  );
}

interface WhenProps {
  readonly at: string;
  readonly one: RouteParticipant;
  readonly onChange: (next: RouteParticipant, join?: string) => void;
}

function When({ at, one, onChange }: WhenProps) {
  const { t } = useTranslation('process');
  return (
    <div data-property={at}>
      <h4 className={inputs.label}>{t('route.when')}</h4>
      <ConditionEditor
        label={t('route.when')}
        text={one.when}
        onChange={(when, join) => onChange({ ...one, when }, join && `when.${join}`)}
      />
    </div>
  );
}
