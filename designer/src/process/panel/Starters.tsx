import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useDocument } from '../editor/editor.js';
import { RoleAnswer } from './RoleAnswer.js';

/** «Процесс запускает: Секретарь» and who that is today. */
export function Starters() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  const starters = useDocument(state => state.diagram.starters);
  const edit = useDocument(state => state.edit);
  return (
    <>
      <MultiSelect
        aria-label={t('whoStarts')}
        placeholder={starters.length === 0 ? t('chooseRoles') : undefined}
        searchable
        data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
        value={starters}
        error={starters.length === 0 ? t('startersMissing') : undefined}
        onChange={next => edit('changeProcess', { starters: next })}
      />
      {starters.map(role => (
        <RoleAnswer key={role} role={role} named={starters.length > 1} />
      ))}
    </>
  );
}
