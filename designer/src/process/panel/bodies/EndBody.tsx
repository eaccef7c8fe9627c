import type { EndSettings } from '@marshrut/blocks';
import { localText, type Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { LocalizedField } from '../LocalizedField.js';
import { useSettings } from '../use-settings.js';

export function EndBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ outcome = localText('') }, change] = useSettings<EndSettings>(node);
  return (
    <LocalizedField
      label={t('outcome')}
      description={t(node.parent === null ? 'outcomeHint' : 'outcomeTaskHint')}
      value={outcome}
      onChange={(text, language) => {
        const next = { ...outcome, [language]: text };
        change(next.ru || next.en ? { outcome: next } : {}, { join: 'outcome' });
      }}
    />
  );
}
