import type { Turn } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../form/field.js';
import { useSay } from '../../i18n/local-text.js';
import { useRun } from './use-session.js';

/** One step of a run in words: «Секретарь 1: «Карточка обращения»». */
export function useStepWords(titles: Titles): (turn: Turn) => string {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { house, setting } = useRun(state => state.bench);
  const named = (element: string): string => {
    for (const event of house.events)
      if ('element' in event && 'node' in event && event.element === element)
        return say(setting.plan.nodes.get(event.node)?.node.name);
    return '';
  };
  const stepOf = (command: { readonly element?: string; readonly task?: string; readonly visit?: string }) =>
    named(command.element ?? command.visit ?? command.task ?? '');
  return ({ move }) => {
    switch (move.do) {
      case 'start':
        return move.fired ? t('did_fired') : t('did_start', { who: titles.get(move.by) ?? '' });
      case 'work':
        return t(`did_${move.command.type}`, { who: titles.get(move.by) ?? '', name: stepOf(move.command) });
      case 'answer':
        return t(`did_${move.command.type}`, { name: named(move.command.element) });
      case 'items':
        return t('did_items', { name: named(move.element), count: move.total });
      case 'timer':
        return t('did_timer', { name: named(move.element) });
      case 'record':
        return t('did_record', { name: say(setting.plan.entities.get(move.entity)?.name) });
      case 'retry':
        return t('did_retry', { name: named(move.element) });
    }
  };
}
