import { Radio, Stack, TextInput } from '@mantine/core';
import type { EndSettings } from '@marshrut/blocks';
import { localText, type Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { nodeOf } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import { LocalizedField } from '../LocalizedField.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** How it ends: outside a task also by stopping all that is at work, or by an error. */
export function EndBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const owner = useDocument(state => nodeOf(state.diagram, node.parent ?? '')?.block);
  const [settings, change] = useSettings<EndSettings>(node);
  const { outcome = localText(''), kind, code = '' } = settings;
  const inTask = owner === 'task';
  const turn = (next: string) => {
    const { kind: _kind, code: _code, ...rest } = settings;
    if (next === 'plain') change(rest);
    else change(next === 'error' ? { ...rest, kind: 'error', code } : { ...rest, kind: 'terminate' });
  };
  return (
    <>
      {!inTask && (
        <Section title={t('howItEnds')} property="kind">
          <Radio.Group aria-label={t('howItEnds')} value={kind ?? 'plain'} onChange={turn}>
            <Stack gap="xs">
              <Radio value="plain" label={t('end.plain')} />
              <Radio value="terminate" label={t('end.terminate')} />
              <Radio value="error" label={t('end.error')} />
            </Stack>
          </Radio.Group>
          {kind === 'error' && (
            <div data-property="code">
              <TextInput
                label={t('nameOf.error')}
                description={t('endErrorHint')}
                maxLength={80}
                value={code}
                onChange={event => change({ ...settings, code: event.currentTarget.value }, { join: 'code' })}
              />
            </div>
          )}
        </Section>
      )}
      {kind !== 'error' && (
        <LocalizedField
          label={t('outcome')}
          description={t(node.parent === null ? 'outcomeHint' : inTask ? 'outcomeTaskHint' : 'outcomePartHint')}
          value={outcome}
          onChange={(text, language) => {
            const { outcome: _outcome, ...rest } = settings;
            const next = { ...outcome, [language]: text };
            change(next.ru || next.en ? { ...rest, outcome: next } : rest, { join: 'outcome' });
          }}
        />
      )}
    </>
  );
}
