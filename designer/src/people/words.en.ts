import type { English } from '../i18n/words.js';
import type { ru } from './words.ru.js';

export const en: English<typeof ru> = {
  roles: 'Roles',
  groups: 'Groups',
  manager: 'Manager',
  left: 'Has left',
  substitution: 'Deputies',
  substitutionText:
    'Who stands in during a leave or an illness. All that a deputy does stays in the history, with for whom.',
  none: 'There are no deputies.',
  standsInFor: 'Stands in for',
  people: 'Reports',
  add: 'Appoint a deputy',
  addTitle: 'Who stands in for {{name}}',
  deputy: 'Deputy',
  deputyMissing: 'Choose who stands in.',
  mode: 'What the deputy may do',
  mode_INFORM: 'Inform',
  mode_SHARE: 'Share',
  mode_TAKEOVER: 'Take over',
  modeText_INFORM: 'Sees the tasks, but does not do them.',
  modeText_SHARE: 'Sees the tasks and may do them for the one who is away.',
  modeText_TAKEOVER:
    'The tasks stand among the deputy’s own; by load and in turn nothing new is given to the one who is away.',
  firstDay: 'From',
  lastDay: 'To, this day included',
  dayMissing: 'Enter a day.',
  confirm: 'Appoint',
  now: 'in force',
  later: 'not yet begun',
  period: 'from {{from}} to {{to}}',
  setBy: 'set by {{name}}',
  end: 'End',
  endOf: 'End the substitution: {{name}}',
  endTitle: 'End the substitution?',
  endText:
    '{{name}} stands in no more from this minute on. Tasks taken for somebody go back to them with all that was entered.',
  keep: 'Keep',
  notFound: 'There is no such person',
  notFoundText: 'Check the link.',
};
