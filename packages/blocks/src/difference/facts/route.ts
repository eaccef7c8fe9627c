import { localText } from '@marshrut/model';
import type { RouteParticipant, RouteSettings, RouteStage } from '../../approval-route/settings.js';
import { quoted, sayField } from '../say.js';
import { factsOf, field, flag, keys, list, oneOf, plain, type Sayings, sayParts, text, when } from '../sayings.js';
import { deadline } from './events.js';
import { fourEyes, returns, sayWho, who } from './who.js';

const ofParticipant: Sayings<Omit<RouteParticipant, 'id'>> = {
  kind: oneOf(localText('участие', 'part'), {
    responsible: localText('ответственный', 'responsible'),
    helper: localText('помощник', 'helper'),
    watcher: localText('наблюдатель', 'watcher'),
  }),
  who: who(localText('кто', 'who')),
  each: flag(localText('каждый из них', 'each of them')),
  when: when(localText('если', 'if')),
};

const ofStage: Sayings<Omit<RouteStage, 'id'>> = {
  name: text(localText('название', 'name')),
  turn: oneOf(localText('порядок', 'turn'), {
    together: localText('все сразу', 'all at once'),
    inTurn: localText('по очереди', 'in turn'),
  }),
  approval: flag(localText('согласование', 'approval')),
  rule: oneOf(localText('чьё «да» нужно', 'whose yes is needed'), {
    all: localText('всех', 'of all'),
    any: localText('любого', 'of anyone'),
    quorum: localText('кворума', 'of a quorum'),
    responsible: localText('ответственного', 'of the responsible one'),
  }),
  quorum: plain(localText('кворум', 'quorum')),
  participants: list(
    localText('участники', 'participants'),
    ({ id, ...rest }, telling) => {
      const parts = factsOf(ofParticipant, rest, telling);
      return { id, what: sayWho(rest.who, telling), said: sayParts(parts), parts };
    },
    { ordered: true },
  ),
  fill: list(
    localText('заполняют', 'is filled in'),
    ({ path, required }, telling) => ({
      id: path,
      what: sayField(path, telling),
      said: required ? localText('обязательное', 'required') : localText('необязательное', 'not required'),
    }),
    { ordered: true },
  ),
  deadline: (value, telling) => ({ ...deadline(value, telling, undefined), what: localText('срок', 'deadline') }),
  reject: stage => ({ what: localText('при отказе', 'when rejected'), said: localText(stage) }),
};

export const approvalRoute: Sayings<RouteSettings> = {
  stages: (stages, telling) => {
    const names = new Map(stages.map(({ id, name }) => [id, quoted(name)]));
    return list<RouteStage>(
      localText('Этапы', 'Stages'),
      ({ id, ...rest }) => {
        const parts = factsOf(ofStage, rest, telling).map(part =>
          part.id === 'reject' ? { ...part, said: names.get(rest.reject) ?? part.said } : part,
        );
        return { id, what: quoted(rest.name), said: sayParts(parts), parts };
      },
      { ordered: true },
    )(stages, telling, undefined);
  },
  show: keys(localText('Видят все', 'Everybody sees'), sayField),
  skipApprovalOnLastStage: flag(localText('Без согласования на последнем этапе', 'No approval on the last stage')),
  fourEyes,
  returns: returns(localText('Куда можно вернуть дело', 'Where the case may be sent back to')),
  outcomeInto: field(localText('Итог в поле', 'Outcome into field')),
  commentInto: field(localText('Комментарий в поле', 'Comment into field')),
};
