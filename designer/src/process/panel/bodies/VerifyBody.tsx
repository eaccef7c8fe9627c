import { NumberInput } from '@mantine/core';
import type { VerifySettings } from '@marshrut/blocks';
import { localText, type Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../../card/FieldPicker.js';
import { SourceInput } from '../../condition/SourceInput.js';
import { LocalizedField } from '../LocalizedField.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** «Спросить кодовое слово, сверить с …, не больше трёх раз; совпало ли — в поле …». */
export function VerifyBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<VerifySettings>(node);
  const { ask, expected, attempts, into } = settings;
  return (
    <>
      <Section property="ask">
        <LocalizedField
          label={t('verify.ask')}
          value={ask}
          onChange={(text, language) => change({ ...settings, ask: { ...ask, [language]: text } }, { join: 'ask' })}
        />
      </Section>
      <Section title={t('verify.expected')} property="expected">
        <SourceInput
          label={t('verify.expected')}
          type={{ kind: 'text' }}
          text={expected}
          onChange={(next, join) => change({ ...settings, expected: next }, join ? { join } : {})}
        />
      </Section>
      <Section property="attempts">
        <NumberInput
          label={t('verify.attempts')}
          description={t('verify.attemptsHint')}
          min={1}
          max={10}
          allowDecimal={false}
          value={attempts}
          onChange={value =>
            typeof value === 'number' && change({ ...settings, attempts: value }, { join: 'attempts' })
          }
        />
      </Section>
      <Section property="into">
        <FieldPicker
          label={t('verify.into')}
          showLabel
          value={into}
          depth={0}
          unsuitable={({ kind }) => (kind === 'bool' ? null : localText('не «да или нет»', 'not a yes or no'))}
          newType={{ kind: 'bool' }}
          onChange={next => change({ ...settings, into: next })}
        />
      </Section>
    </>
  );
}
