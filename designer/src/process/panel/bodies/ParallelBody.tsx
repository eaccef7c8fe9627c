import { NumberInput, Radio, Stack } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { into } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import css from '../inputs/Inputs.module.css';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

type Settings = SettingsOf<'parallel'>;

/** Where branches meet: all are awaited, or as many as are enough, and what becomes of the rest. */
export function ParallelBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ need, rest = 'ignore' }, change] = useSettings<Settings>(node);
  const meeting = useDocument(state => into(state.diagram, node.id).length);
  return (
    <Section title={t('whereTheyMeet')} property="need">
      {meeting < 2 && <p className={css.hint}>{t('nothingMeets')}</p>}
      <Radio.Group
        aria-label={t('whereTheyMeet')}
        value={need === undefined ? 'all' : 'some'}
        onChange={next => change(next === 'all' ? {} : { need: Math.max(1, meeting - 1), rest })}
      >
        <Stack gap="xs">
          <Radio value="all" label={t('meet.all')} />
          <Radio value="some" label={t('meet.some')} />
        </Stack>
      </Radio.Group>
      {need !== undefined && (
        <>
          <NumberInput
            label={t('howMany')}
            allowDecimal={false}
            min={1}
            max={100}
            value={need}
            error={meeting > 1 && need > meeting ? t('meetOnly', { count: meeting }) : undefined}
            onChange={next => typeof next === 'number' && next > 0 && change({ need: next, rest }, { join: 'need' })}
          />
          <Radio.Group
            label={t('theRest')}
            value={rest}
            onChange={next => change({ need, rest: next as NonNullable<Settings['rest']> })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="ignore" label={t('rest.ignore')} />
              <Radio value="cancel" label={t('rest.cancel')} />
            </Stack>
          </Radio.Group>
        </>
      )}
    </Section>
  );
}
