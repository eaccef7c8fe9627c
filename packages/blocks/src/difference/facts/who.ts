import { type LocalText, localText } from '@marshrut/model';
import type { AssigneeSetting, Choose, FourEyes, Someone } from '../../shared/settings.js';
import { inBoth, type Telling } from '../fact.js';
import { joined, named, quoted, sayField, sayNode } from '../say.js';
import { flag, keys, object, type Sayer } from '../sayings.js';

/** «роль «Андеррайтер», по загрузке»: who does it, as a sentence. */
export const who =
  (what: LocalText): Sayer<AssigneeSetting> =>
  (setting, telling) => ({ what, said: sayWho(setting, telling) });

export function sayWho(setting: AssigneeSetting, telling: Telling): LocalText {
  const { choose, fallback } = setting;
  return joined([
    whom(setting, telling),
    choose ? choosing[choose] : localText(''),
    fallback ? after(localText('иначе роль', 'else role'), named(telling.names.roles, fallback)) : localText(''),
  ]);
}

function whom(setting: AssigneeSetting, telling: Telling): LocalText {
  const { names } = telling;
  switch (setting.to) {
    case 'role':
      return after(localText('роль', 'role'), named(names.roles, setting.role));
    case 'group':
      return after(localText('группа', 'group'), named(names.groups, setting.group));
    case 'user':
      return named(names.people, setting.user);
    case 'manager':
      return localText(
        `руководитель: ${someone(setting.of, telling).ru}`,
        `the manager of: ${someone(setting.of, telling).en}`,
      );
    default:
      return someone(setting, telling);
  }
}

function someone(setting: Someone, telling: Telling): LocalText {
  switch (setting.to) {
    case 'initiator':
      return localText('кто начал дело', 'who started the case');
    case 'performer':
      return inBoth(language =>
        language === 'ru'
          ? `кто выполнил ${sayNode(setting.step, telling).ru}`
          : `who did ${sayNode(setting.step, telling).en}`,
      );
    case 'field':
      return after(localText('кто назван в поле', 'who is named in'), sayField(setting.field, telling));
  }
}

const choosing: Readonly<Record<Choose, LocalText>> = {
  offer: localText('кто первый возьмёт', 'whoever takes it first'),
  leastLoaded: localText('по загрузке', 'by load'),
  roundRobin: localText('по очереди', 'in turn'),
};

function after(word: LocalText, name: LocalText): LocalText {
  return inBoth(language => `${word[language]} ${quoted(name)[language]}`);
}

/** Stages that the case may be sent back to. */
export const returns = (what: LocalText): Sayer<readonly string[]> => keys(what, sayNode);

export const fourEyes: Sayer<FourEyes> = object(localText('Четыре глаза', 'Four eyes'), {
  initiator: flag(localText('кроме того, кто начал', 'not who started it')),
  steps: keys(localText('кроме выполнивших', 'not who did'), sayNode),
});
