import { Switch, TextInput } from '@mantine/core';
import { localText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../blocks/settings-of.js';
import { FieldPicker } from '../card/FieldPicker.js';
import { ConditionEditor } from '../condition/ConditionEditor.js';
import { useDocument } from '../editor/editor.js';
import { Section } from './Section.js';

type Offer = NonNullable<SettingsOf<'start'>['offer']>;

const NOTHING: Offer = { record: '', when: '' };

interface StartOfferProps {
  readonly offer: Offer | undefined;
  readonly onChange: (offer: Offer | undefined, join?: string) => void;
}

/** «Предлагать из карточки клиента, если категория = Gold, с … по …»: what people may begin, and when. */
export function StartOffer({ offer = NOTHING, onChange }: StartOfferProps) {
  const { t } = useTranslation('process');
  const card = useDocument(state => state.diagram.card);
  const [conditional, setConditional] = useState(offer.when !== '');
  const parameters = new Set(card.flatMap(({ key, use }) => (use === 'parameter' ? [key] : [])));
  const write = (next: Offer, join?: string) =>
    onChange(next.record || next.when || next.from || next.until ? next : undefined, join && `offer.${join}`);
  const day = (name: 'from' | 'until', value: string) => {
    const { [name]: _, ...rest } = offer;
    write(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Section title={t('offer')} property="offer">
      <div data-property="offer.record">
        <FieldPicker
          label={t('offerRecord')}
          showLabel
          value={offer.record}
          depth={0}
          placeholder={t('offerNoRecord')}
          unsuitable={({ kind }, path) =>
            kind === 'reference' && parameters.has(path)
              ? null
              : localText('не параметр с записью', 'no record parameter')
          }
          onChange={record => write({ ...offer, record })}
        />
      </div>
      <Switch
        label={t('offerOnly')}
        description={conditional ? t('offerWhenHint') : undefined}
        checked={conditional || offer.when !== ''}
        onChange={event => {
          setConditional(event.currentTarget.checked);
          if (!event.currentTarget.checked && offer.when !== '') write({ ...offer, when: '' });
        }}
      />
      {(conditional || offer.when !== '') && (
        <ConditionEditor
          label={t('offerOnly')}
          text={offer.when}
          onChange={(when, join) => write({ ...offer, when }, join)}
        />
      )}
      <TextInput
        type="date"
        label={t('offerFrom')}
        value={offer.from ?? ''}
        onChange={event => day('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('offerUntil')}
        value={offer.until ?? ''}
        onChange={event => day('until', event.currentTarget.value)}
      />
    </Section>
  );
}
