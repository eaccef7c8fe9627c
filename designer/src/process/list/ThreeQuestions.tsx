import { Select, TagsInput, TextInput } from '@mantine/core';
import type { LocalText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { ProcessSurroundingsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import type { Answers } from './skeleton.js';

/** As they are typed. */
export interface Typed {
  readonly starter: string;
  readonly decision: string;
  readonly decider: string;
  readonly outcomes: readonly string[];
}

export const nothingTyped: Typed = { starter: '', decision: '', decider: '', outcomes: [] };

const MOST_OUTCOMES = 6;

/** Who begins it, what is decided, how it ends: what is answered is drawn at once, what is not can be drawn later. */
export function ThreeQuestions({
  typed,
  onChange,
}: {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { data } = useAnswer(ProcessSurroundingsDocument, {});
  const roles = (data?.roles ?? []).map(role => ({ value: role.key, label: say(role.name) }));
  const change = (part: Partial<Typed>) => onChange({ ...typed, ...part });
  return (
    <>
      <Select
        label={t('ask.starter')}
        description={t('ask.optional')}
        placeholder={t('ask.role')}
        searchable
        clearable
        data={roles}
        value={typed.starter || null}
        onChange={starter => change({ starter: starter ?? '' })}
      />
      <TextInput
        label={t('ask.decision')}
        placeholder={t('ask.decisionExample')}
        maxLength={120}
        value={typed.decision}
        onChange={event => change({ decision: event.currentTarget.value })}
      />
      {typed.decision.trim() !== '' && (
        <Select
          label={t('ask.decider')}
          placeholder={t('ask.sameRole')}
          searchable
          clearable
          data={roles}
          value={typed.decider || null}
          onChange={decider => change({ decider: decider ?? '' })}
        />
      )}
      <TagsInput
        label={t('ask.outcomes')}
        description={t('ask.outcomesHint')}
        placeholder={typed.outcomes.length === 0 ? t('ask.outcomesExample') : undefined}
        maxTags={MOST_OUTCOMES}
        acceptValueOnBlur
        value={[...typed.outcomes]}
        onChange={outcomes => change({ outcomes: apart(outcomes) })}
      />
    </>
  );
}

/** What is pasted may hold several. */
function apart(outcomes: readonly string[]): string[] {
  const each = outcomes.flatMap(text => text.split(',')).map(text => text.trim());
  return [...new Set(each.filter(text => text !== ''))].slice(0, MOST_OUTCOMES);
}

/** Words are in the language they were typed in. */
export function useAnswers({ starter, decision, decider, outcomes }: Typed): Answers {
  const language = useLanguage();
  const inWords = (text: string): LocalText => ({ ru: '', en: '', [language]: text.trim() });
  return {
    ...{ starter, decider },
    decision: decision.trim() === '' ? null : inWords(decision),
    outcomes: outcomes.map(inWords),
  };
}
