import { type LocalText, localText } from '@marshrut/model';
import type { SendSettings } from '../../send/definition.js';
import type { Fact } from '../fact.js';
import { sayExpression } from '../say.js';
import { factsOf, list, plain, type Sayer, sayParts, when } from '../sayings.js';

type What = SendSettings['what'];

const kinds: Readonly<Record<What['send'], LocalText>> = {
  mail: localText('письмо', 'a letter'),
  message: localText('сообщение', 'a message'),
  signal: localText('сигнал', 'a signal'),
  webhook: localText('вебхук', 'a webhook'),
};

const name = plain(localText('название', 'name'));
const values = list<{ readonly name: string; readonly value: string }>(
  localText('данные', 'data'),
  ({ name: key, value }, telling) => ({ id: key, what: localText(key), said: sayExpression(value, telling) }),
);

/** A letter, a message or a signal. */
export const sent: Sayer<What> = (what, telling) => {
  const parts = partsOf(what, telling);
  const kind = kinds[what.send];
  const details = sayParts(parts);
  return {
    what: localText('Отправить', 'Send'),
    said: localText(`${kind.ru} (${details.ru})`, `${kind.en} (${details.en})`),
    parts,
    frame: what.send,
  };
};

function partsOf(what: What, telling: Parameters<Sayer<What>>[1]): readonly Fact[] {
  switch (what.send) {
    case 'mail':
      return factsOf<Omit<typeof what, 'send'>>(
        {
          to: when(localText('кому', 'to')),
          subject: plain(localText('тема', 'subject')),
          text: plain(localText('текст', 'text')),
        },
        what,
        telling,
      );
    case 'message':
      return factsOf<Omit<typeof what, 'send'>>({ name, key: when(localText('кому', 'whose')), values }, what, telling);
    case 'webhook':
      return factsOf<Omit<typeof what, 'send'>>(
        { service: plain(localText('сервис', 'service')), values },
        what,
        telling,
      );
    case 'signal':
      return factsOf<Omit<typeof what, 'send'>>({ name, values }, what, telling);
  }
}
