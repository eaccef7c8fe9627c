import { feelToSentence, type Scope, sayPath, saySentence } from '@marshrut/expressions';
import { type Diagram, type Language, say as sayIn } from '@marshrut/model';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { meaningOf, type Teller } from '../blocks/meaning.js';
import { type Surroundings, useSurroundings } from '../blocks/surroundings.js';
import { OTHERWISE } from '../document/branch.js';
import { mayHaveAnotherOut } from '../document/legal.js';
import type { ProblemIndex } from '../problems/problem-index.js';
import type { Mark, Telling } from './flow.js';

interface Asked {
  readonly diagram: Diagram;
  readonly problems?: ProblemIndex;
  readonly mark?: (id: string) => Mark | null;
}

const PATH = /^[a-z]\w*(\.\w+)*$/i;

const unmarked = () => null;

/** What is shown of the blocks of a diagram, in the language of the interface. */
export function useTelling({ diagram, problems, mark = unmarked }: Asked): Telling {
  const { t } = useTranslation('process');
  const language = useLanguage();
  const teller = useTeller(diagram);
  return useMemo(() => {
    const { surroundings, condition } = teller;
    return {
      meaning: node => meaningOf(node, teller),
      open: node => mayHaveAnotherOut(surroundings.blocks, diagram, node),
      problems: item => problems?.count(item) ?? { errors: 0, warnings: 0 },
      mark,
      thing: t('blockWord'),
      branch: ({ name, otherwise, condition: text }) => {
        if (name && sayIn(name, language)) return sayIn(name, language);
        if (otherwise) return sayIn(OTHERWISE, language);
        return text ? condition(text) : '';
      },
      label: (node, meaning) => {
        const kind = surroundings.blocks.get(node.block)?.name;
        return [kind && sayIn(kind, language), sayIn(node.name, language), meaning].filter(Boolean).join(', ');
      },
    };
  }, [diagram, teller, t, language, problems, mark]);
}

/** What blocks are told with, in the language of the interface. */
export function useTeller(diagram: Diagram): Teller {
  const { t } = useTranslation('process');
  const language = useLanguage();
  const surroundings: Surroundings = useSurroundings();
  const words = useMemo(() => remembering(t), [t]);
  const { card } = diagram;
  const { entities } = surroundings;
  const condition = useMemo(() => saying({ card, entities }, language), [card, entities, language]);
  return useMemo(
    () => ({
      diagram,
      surroundings,
      ...words,
      condition,
      say: text => (text ? sayIn(text, language) : ''),
    }),
    [diagram, surroundings, words, condition, language],
  );
}

/** The same few words are told of hundreds of blocks after every edit; looking each of them up takes longer than drawing. */
function remembering(t: TFunction<'process'>): Pick<Teller, 't' | 'count'> {
  const told = new Map<string, string>();
  const once = (id: string, tell: () => string) => {
    const known = told.get(id) ?? tell();
    told.set(id, known);
    return known;
  };
  return {
    t: word => once(word, () => t(word)),
    count: (word, count) => once(`${word} ${count}`, () => t(word, { count })),
  };
}

/** Conditions in words, each read once. One that is no sentence is told as its text. */
function saying(scope: Scope, language: Language): (text: string) => string {
  const said = new Map<string, string>();
  return text => {
    const known = said.get(text);
    if (known !== undefined) return known;
    const sentence = feelToSentence(text, scope);
    const words = sentence
      ? saySentence(sentence, scope, language)
      : PATH.test(text)
        ? sayPath(text, scope, language)
        : text;
    said.set(text, words);
    return words;
  };
}
