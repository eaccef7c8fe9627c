import { localText, say } from '@marshrut/model';
import type { SayStopped } from '@marshrut/runtime';
import type { Context } from '../../context.js';

/** What those are told whose tasks were stopped, before the reason: in the language of whoever has stopped them. */
const texts = {
  returned: localText(
    'Дело возвращено на другой этап, ваша задача снята',
    'The case was returned to another stage, your task is stopped',
  ),
  withdrawn: localText('Дело отозвано, ваша задача снята', 'The case was withdrawn, your task is stopped'),
} as const;

export function sayStopped({ language }: Pick<Context, 'language'>, why: keyof typeof texts): SayStopped {
  return reason => `${say(texts[why], language)}: ${reason}`;
}
