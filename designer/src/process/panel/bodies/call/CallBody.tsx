import { Button } from '@mantine/core';
import type { CardField, Node } from '@marshrut/model';
import { IconWand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProcessDocument } from '../../../../graphql/generated/graphql.js';
import { useAnswer } from '../../../../graphql/use-answer.js';
import { useSay } from '../../../../i18n/local-text.js';
import type { SettingsOf } from '../../../blocks/settings-of.js';
import { useSurroundings } from '../../../blocks/surroundings.js';
import { useDocument } from '../../../editor/editor.js';
import css from '../../inputs/Inputs.module.css';
import { IntoRows } from '../../rows/IntoRows.js';
import { Section } from '../../Section.js';
import { useSettings } from '../../use-settings.js';
import { GiveParameters } from './GiveParameters.js';
import { ProcessSelect } from './ProcessSelect.js';
import { joinedByName } from './same-names.js';

const nothing: readonly CardField[] = [];

/** «Вызвать процесс …: ему даём …, от него берём …». */
export function CallBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const [settings, change] = useSettings<SettingsOf<'call'>>(node);
  const own = useSurroundings().blocks.get('call')?.name;
  const card = useDocument(state => state.diagram.card);
  const edit = useDocument(state => state.edit);
  const { data } = useAnswer(ProcessDocument, { id: settings.process }, { enabled: settings.process !== '' });
  const there: readonly CardField[] = data?.process?.draft.card ?? nothing;
  const results = there.filter(field => field.use === 'variable');
  return (
    <>
      <Section title={t('whichProcess')} property="process">
        <ProcessSelect
          value={settings.process}
          onChange={(process, name) => {
            if (process === settings.process) return;
            change({ process, give: [], take: [] });
            if (node.name.ru === own?.ru || node.name.en === own?.en) edit('rename', { node: node.id, name });
          }}
        />
        <p className={css.hint}>{t('callHint')}</p>
      </Section>
      {settings.process !== '' && (
        <>
          <Section title={t('whatToGive')} property="give">
            <Button
              variant="light"
              size="compact-sm"
              style={{ alignSelf: 'flex-start' }}
              leftSection={<IconWand size={16} aria-hidden />}
              onClick={() => change(joinedByName(settings, card, there))}
            >
              {t('fillByName')}
            </Button>
            <GiveParameters
              parameters={there.filter(field => field.use === 'parameter')}
              rows={settings.give}
              onChange={(give, join) => change({ ...settings, give }, join ? { join: `give.${join}` } : {})}
            />
          </Section>
          <Section title={t('whatToTakeBack')} property="take">
            {results.length > 0 && (
              <p className={css.hint}>
                {t('callGivesBack', { names: results.map(field => say(field.name)).join(', ') })}
              </p>
            )}
            <IntoRows
              at="take"
              rows={settings.take}
              names={there.map(field => field.key)}
              onChange={(take, join) => change({ ...settings, take }, join ? { join: `take.${join}` } : {})}
            />
          </Section>
        </>
      )}
    </>
  );
}
