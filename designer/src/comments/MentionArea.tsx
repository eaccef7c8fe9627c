import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentionableDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import css from './Comments.module.css';
import { type Named, stillNamed, type Typing, typingAt, withName } from './mention.js';
import type { Words } from './use-draft.js';

interface MentionAreaProps {
  readonly caseId: string;
  readonly label: string;
  readonly words: Words;
  readonly autoFocus?: boolean;
  readonly onType: (words: Words) => void;
  readonly onSend: () => void;
  readonly onLeave?: () => void;
}

/** A text in which `@` names colleagues: arrows and Enter choose one, Escape goes on typing. Ctrl+Enter sends. */
export function MentionArea({ caseId, label, words, autoFocus, onType, onSend, onLeave }: MentionAreaProps) {
  const { t } = useTranslation('comments');
  const area = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [search] = useDebouncedValue(typing?.search ?? '', 150);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const answer = useAnswer(MentionableDocument, { caseId, search }, { enabled: typing !== null, keepPrevious: true });
  const found = answer.data?.case?.mentionable ?? [];
  const fresh = typing !== null && search === typing.search && !answer.isPlaceholderData && answer.isSuccess;
  useEffect(() => {
    if (typing) combobox.openDropdown();
    else combobox.closeDropdown();
    if (fresh) combobox.selectFirstOption();
  }, [typing, fresh, combobox.openDropdown, combobox.closeDropdown, combobox.selectFirstOption]);
  const look = (text: string, caret: number, chosen: readonly Named[]) => setTyping(typingAt(text, caret, chosen));
  const choose = (id: string) => {
    const user = found.find(one => one.user.id === id)?.user;
    if (!user || !typing) return;
    const { text, caret } = withName(words.text, typing, user.name);
    const others = stillNamed(words.text, words.chosen).filter(one => one.id !== user.id);
    onType({ text, chosen: [...others, { id: user.id, name: user.name }] });
    setTyping(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typing) {
      event.stopPropagation();
      setTyping(null);
    } else if (event.key === 'Escape' && onLeave) {
      event.stopPropagation();
      onLeave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // On its way up it would finish the step of the task beside.
      event.stopPropagation();
      event.preventDefault();
      onSend();
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="top-start" middlewares={{ flip: true, shift: true }}>
      <Combobox.Target withKeyboardNavigation={typing !== null && fresh} withExpandedAttribute={false}>
        <Textarea
          ref={area}
          aria-label={label}
          placeholder={t('writeHint')}
          autosize
          minRows={2}
          maxRows={8}
          autoFocus={autoFocus ?? false}
          value={words.text}
          onChange={({ currentTarget: { value, selectionStart } }) => {
            onType({ ...words, text: value });
            look(value, selectionStart, words.chosen);
          }}
          onClick={({ currentTarget }) => look(words.text, currentTarget.selectionStart, words.chosen)}
          onBlur={() => setTyping(null)}
          onKeyDownCapture={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('people')}>
          {found.map(({ user, reads }) => (
            <Combobox.Option key={user.id} value={user.id} disabled={!reads} aria-disabled={!reads}>
              <span className={css.person}>
                {user.name}
                <small>{reads ? user.position : t('notReader')}</small>
              </span>
            </Combobox.Option>
          ))}
          {fresh && found.length === 0 && <Combobox.Empty>{t('nobody')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
