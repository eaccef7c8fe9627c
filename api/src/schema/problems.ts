import { type Language, type LocalText, localText, say } from '@marshrut/model';
import { answer } from './answer.js';
import { type FieldProblem, Invalid, KeyReused, NotNow, NotPermitted, ProblemCode, StaleVersion } from './problem.js';

const texts = {
  notPermitted: localText(
    'Ожидалось то, что вам доступно, но такого нет или у вас нет прав. Проверьте ссылку или спросите администратора.',
    'Expected something you have access to, but it does not exist or is not yours. Check the link or ask an administrator.',
  ),
  invalid: localText(
    'Ожидались верные значения, но часть полей не принята. Исправьте отмеченные поля.',
    'Expected valid values, but some fields were refused. Correct the marked fields.',
  ),
  staleVersion: localText(
    'Ожидалась последняя версия, но кто-то уже сохранил более новую. Обновите и сохраните снова.',
    'Expected the latest version, but somebody has saved a newer one. Reload and save again.',
  ),
  keyReused: localText(
    'Ожидался новый ключ идемпотентности, но он уже был с другими данными. Возьмите новый ключ.',
    'Expected a new idempotency key, but it was used with another input. Take a new key.',
  ),
};

export function notPermitted(language: Language): NotPermitted {
  return answer(NotPermitted, {
    code: ProblemCode.NOT_PERMITTED,
    message: say(texts.notPermitted, language),
    path: [],
  });
}

export function invalid(language: Language, fields: readonly FieldProblem[]): Invalid {
  return answer(Invalid, { code: ProblemCode.INVALID, message: say(texts.invalid, language), path: ['input'], fields });
}

export function staleVersion(language: Language, currentVersion: number): StaleVersion {
  const message = say(texts.staleVersion, language);
  return answer(StaleVersion, {
    code: ProblemCode.STALE_VERSION,
    message,
    path: ['input', 'expectedVersion'],
    currentVersion,
  });
}

/** `reason` is a code for programs, such as `TASK_COMPLETED`; `message` is for people. */
export function notNow(language: Language, reason: string, message: LocalText): NotNow {
  return answer(NotNow, { code: ProblemCode.NOT_NOW, message: say(message, language), path: [], reason });
}

export function keyReused(language: Language): KeyReused {
  const message = say(texts.keyReused, language);
  return answer(KeyReused, { code: ProblemCode.KEY_REUSED, message, path: ['input', 'idempotencyKey'] });
}
