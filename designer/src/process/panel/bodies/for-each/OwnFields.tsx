import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import { useDocument } from '../../../editor/editor.js';
import type { Settings } from './over.js';

interface OwnFieldsProps {
  readonly settings: Settings;
  readonly onChange: (own: string[]) => void;
}

/** Fields of the card that each one fills for himself: the vote, the remark. */
export function OwnFields({ settings, onChange }: OwnFieldsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const taken = new Set([settings.item, settings.number, settings.doneInto, settings.agreedInto]);
  const known = card.filter(field => !taken.has(field.key));
  const lost = settings.own.filter(key => !known.some(field => field.key === key));
  return (
    <MultiSelect
      label={t('ownFields')}
      description={t('ownFieldsHint')}
      placeholder={settings.own.length === 0 ? t('chooseFields') : undefined}
      searchable
      data={[
        ...known.map(field => ({ value: field.key, label: say(field.name) })),
        ...lost.map(key => ({ value: key, label: `${key}?` })),
      ]}
      value={settings.own}
      onChange={onChange}
    />
  );
}
