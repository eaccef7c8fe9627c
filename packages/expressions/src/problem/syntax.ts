import type { LocalText } from '@marshrut/model';
import { excerpt, told } from './problem.js';

/** `==`, `<>`, `&&` and such. */
export function operatorMessage(): LocalText {
  return told(
    ['знаки и слова FEEL', 'это знак из языков программирования', 'Пишите =, !=, and, or, not(…)'],
    ['operators of FEEL', 'this one comes from programming languages', 'Write =, !=, and, or, not(…)'],
  );
}

/** Slips people make most, told by what stands at the error and just before it. */
const slips: readonly { readonly seen: RegExp; readonly say: () => LocalText }[] = [
  {
    seen: /^(?:==|&&|\|\||<>|!)/,
    say: operatorMessage,
  },
  {
    seen: /^['«»“”„‘’`]/,
    say: () =>
      told(
        ['текст в прямых двойных кавычках', 'здесь кавычки другого вида', 'Пишите "текст"'],
        ['a text in straight double quotes', 'here are quotes of another kind', 'Write "text"'],
      ),
  },
  {
    seen: /^"/,
    say: () =>
      told(
        ['закрывающая кавычка', 'текст не закончен', 'Поставьте " в конце текста'],
        ['a closing quote', 'the text does not end', 'Put " where the text ends'],
      ),
  },
];

/** What is wrong where the grammar stopped: `at` is an offset in `text`. */
export function syntaxMessage(text: string, at: number): LocalText {
  if (text.trim() === '') {
    return told(
      ['выражение', 'текст пуст', 'Напишите, например, amount > 1000'],
      ['an expression', 'the text is empty', 'Write one, such as amount > 1000'],
    );
  }
  const rest = text.slice(at).trimStart();
  const before = text.slice(0, at).trimEnd();
  for (const { seen, say } of slips) if (seen.test(rest)) return say();
  if (/[=<>&|]$/.test(before) && /^[=<>&|]/.test(rest)) return operatorMessage();
  if (/\d$/.test(before) && /^[,\d]/.test(rest)) {
    return told(
      ['число вида 1234.50', 'в числе есть запятая или пробел', 'Пишите точку и не разделяйте разряды'],
      ['a number such as 1234.50', 'this one has a comma or a space', 'Write a point and do not group digits'],
    );
  }
  if (rest === '') return unfinished();
  const found = excerpt(rest);
  return told(
    ['продолжение выражения', `здесь «${found}»`, 'Исправьте или уберите эту часть'],
    ['the expression to go on', `here is "${found}"`, 'Correct or remove this part'],
  );
}

function unfinished(): LocalText {
  return told(
    ['значение или условие', 'выражение обрывается', 'Допишите его'],
    ['a value or a condition', 'the expression breaks off', 'Write it to the end'],
  );
}

/** Parts of FEEL that we do not take: loops, filters, contexts, functions of one's own. */
export function unsupportedMessage(source: string): LocalText {
  const found = excerpt(source);
  return told(
    ['сравнения, арифметика, if, in, between и функции из списка', `здесь «${found}»`, 'Запишите условие без этого'],
    [
      'comparisons, arithmetic, if, in, between and the listed functions',
      `here is "${found}"`,
      'Write it without this',
    ],
  );
}

export function bracketsMessage(): LocalText {
  return told(
    ['список значений после in', 'здесь ещё одно сравнение', 'Возьмите часть с in в скобки'],
    ['a list of values after in', 'here is another comparison', 'Put the part with in into brackets'],
  );
}

export function tooLargeMessage(limit: { readonly ru: string; readonly en: string }): LocalText {
  return told(
    [limit.ru, 'выражение больше', 'Разделите его на части'],
    [limit.en, 'the expression is larger', 'Split it into parts'],
  );
}
