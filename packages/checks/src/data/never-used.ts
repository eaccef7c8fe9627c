import type { Plan } from '@marshrut/engine';
import { localText, type Problem, say } from '@marshrut/model';

/** Fields of the card that nothing in the diagram mentions. */
export function neverUsed({ diagram, card }: Plan): Problem[] {
  const texts = [
    ...diagram.nodes.map(({ settings }) => JSON.stringify(settings)),
    ...diagram.edges.flatMap(({ condition }) => condition ?? []),
    diagram.contextLine ?? '',
  ];
  const words = new Set(texts.flatMap(text => text.match(/[A-Za-z_]\w*/g) ?? []));
  return [...card.values()]
    .filter(({ key }) => !words.has(key))
    .map(field => ({
      code: 'FIELD_UNUSED',
      severity: 'warning',
      message: localText(
        `Ожидалось, что поле карточки «${say(field.name, 'ru')}» где-то нужно, но ни один блок его не читает и не заполняет. Удалите его или добавьте на форму.`,
        `Expected the card field "${say(field.name, 'en')}" to be needed somewhere, but no block reads or fills it. Delete it, or put it on a form.`,
      ),
      property: `card.${field.key}`,
    }));
}
