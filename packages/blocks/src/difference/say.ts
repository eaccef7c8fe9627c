import { countOf, type TermUnit } from '@marshrut/engine';
import { feelToSentence, operatorWord, sayFormula, sayOperand, sayPath, saySentence } from '@marshrut/expressions';
import { type LocalText, localText, over, say } from '@marshrut/model';
import { type Fact, inBoth, type Said, type Telling } from './fact.js';

export const none = localText('нет', 'none');

export function quoted(text: LocalText): LocalText {
  return localText(`«${say(text, 'ru')}»`, `“${say(text, 'en')}”`);
}

export function yesNo(value: boolean): LocalText {
  return value ? localText('да', 'yes') : localText('нет', 'no');
}

export function joined(texts: readonly LocalText[], by = ', '): LocalText {
  return inBoth(language =>
    texts
      .map(text => text[language])
      .filter(Boolean)
      .join(by),
  );
}

/** A field by its path, as people name it. */
export function sayField(path: string, { scope }: Telling): LocalText {
  return inBoth(language => sayPath(path, scope, language));
}

/** Of a record: its field, without the way to it. */
export function sayRecordField(entity: string, key: string, { scope }: Telling): LocalText {
  const field = scope.entities.get(entity)?.fields.find(one => one.key === key);
  return over(field?.name, localText(key));
}

export function sayEntity(key: string, { scope }: Telling): LocalText {
  return over(scope.entities.get(key)?.name, localText(key));
}

/** A block by its name. */
export function sayNode(id: string, { nodes }: Telling): LocalText {
  const name = nodes.get(id)?.name;
  return quoted(over(name, localText(id)));
}

export function named(names: ReadonlyMap<string, LocalText>, key: string): LocalText {
  return over(names.get(key), localText(key));
}

/** A value that is counted, or a condition, in words. */
export function sayExpression(text: string, { scope, names }: Telling): LocalText {
  const sentence = feelToSentence(text, scope);
  return inBoth(language => {
    const nameOf = (id: string) => names.people.get(id)?.[language];
    return sentence ? saySentence(sentence, scope, language, nameOf) : sayFormula(text, { scope, language, nameOf });
  });
}

/** «Сумма больше 500 000 ₽»: two of them with the same fields and comparisons differ in what is compared with. */
export function condition(what: LocalText, text: string, telling: Telling): Said {
  const said = sayExpression(text, telling);
  const sentence = feelToSentence(text, telling.scope);
  if (!sentence) return { what, said };
  const { scope, names } = telling;
  const parts = sentence.rows.map(({ path, operator, operand }): Fact => {
    const type = inTime(path, telling);
    return {
      id: `${path} ${operator}`,
      what: inBoth(language => `${sayPath(path, scope, language)} ${operatorWord(operator, type.time, language)}`),
      said: inBoth(language => sayOperand(operand, type.of, scope, language, id => names.people.get(id)?.[language])),
      is: operand,
    };
  });
  return { what, said, parts, frame: [sentence.joint, ...parts.map(({ id }) => id)].join('\n') };
}

function inTime(path: string, { scope }: Telling) {
  const [head, tail] = path.split('.');
  const own = scope.card.find(({ key }) => key === head)?.type;
  const entity = own?.kind === 'reference' ? scope.entities.get(own.entity) : undefined;
  const of = tail === undefined ? own : entity?.fields.find(({ key }) => key === tail)?.type;
  return { of, time: of?.kind === 'date' || of?.kind === 'dateTime' };
}

/** «5 рабочих дней»; an amount that is counted stands in quotes. */
export function sayTerm(amount: string, unit: TermUnit, telling: Telling): LocalText {
  const whole = /^\d{1,6}$/.test(amount.trim()) ? Number(amount) : null;
  const counted = sayExpression(amount, telling);
  return inBoth(language =>
    whole === null
      ? `${say(quoted(counted), language)} × ${countOf(1, unit, language).replace(/^1 /, '')}`
      : countOf(whole, unit, language),
  );
}
