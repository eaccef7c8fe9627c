import './words.js';
import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../app/Loaded.js';
import { type CalendarPartsFragment, CalendarsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import css from '../Admin.module.css';
import { CalendarEditor } from './CalendarEditor.js';
import { type CalendarDraft, draftOf, newDraft } from './draft.js';

/** The calendar that is not saved yet. */
const NEW = '';

/** Work calendars: one is chosen and edited; what is typed in one stays while another one is looked at. */
export function CalendarsPage() {
  const answer = useAnswer(CalendarsDocument, {});
  return <Loaded answer={answer}>{({ calendars }) => <Calendars calendars={calendars} />}</Loaded>;
}

function Calendars({ calendars }: { readonly calendars: readonly CalendarPartsFragment[] }) {
  const { t } = useTranslation('calendars');
  const say = useSay();
  const client = useQueryClient();
  const [chosen, choose] = useState(calendars[0]?.key ?? NEW);
  const [drafts, setDrafts] = useState<Readonly<Record<string, CalendarDraft>>>({});
  const kept = new Map(calendars.map(calendar => [calendar.key, draftOf(calendar)]));
  const usual = calendars[0] && draftOf(calendars[0]);
  const draft = drafts[chosen] ?? kept.get(chosen) ?? usual;
  if (!draft || !usual) return null;
  const put = (key: string, next: CalendarDraft | undefined) =>
    setDrafts(({ [key]: _, ...others }) => (next ? { ...others, [key]: next } : others));
  return (
    <>
      <div className={css.tools}>
        <Select
          label={t('calendar')}
          w={440}
          maw="100%"
          data={[
            ...calendars.map(({ key, name, isDefault }) => ({
              value: key,
              label: [say(name), isDefault && t('usual'), drafts[key] && t('unsaved')].filter(Boolean).join(', '),
            })),
            ...(drafts[NEW] ? [{ value: NEW, label: t('new') }] : []),
          ]}
          value={chosen}
          onChange={key => key !== null && choose(key)}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            if (!drafts[NEW]) put(NEW, newDraft(draft));
            choose(NEW);
          }}
        >
          {t('add')}
        </Button>
      </div>
      <CalendarEditor
        key={chosen}
        draft={draft}
        changed={drafts[chosen] !== undefined}
        onChange={next => put(chosen, next)}
        onDiscard={() => {
          put(chosen, undefined);
          if (chosen === NEW) choose(usual.key);
        }}
        onSaved={async ({ key }) => {
          await client.invalidateQueries({ queryKey: ['Calendars'] });
          await client.invalidateQueries({ queryKey: ['ProcessSurroundings'] });
          put(chosen, undefined);
          choose(key);
        }}
      />
    </>
  );
}
