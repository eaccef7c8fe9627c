import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BulkAction } from '../graphql/generated/graphql.js';
import './words.js';
import css from './Incidents.module.css';

interface BulkActionsProps {
  /** Retry stands first, where something has stopped. */
  readonly retry?: boolean;
  readonly onAsk: (action: BulkAction) => void;
}

const rest: readonly BulkAction[] = ['SUSPEND', 'RESUME', 'CANCEL'];

/** What can be asked of many cases: trying again at hand, the rest behind a menu. */
export function BulkActions({ retry = true, onAsk }: BulkActionsProps) {
  const { t } = useTranslation('incidents');
  return (
    <div className={css.buttons}>
      {retry && <Button onClick={() => onAsk('RETRY')}>{t('RETRY')}</Button>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map(action => (
            <Menu.Item key={action} color={action === 'CANCEL' ? 'red' : undefined} onClick={() => onAsk(action)}>
              {t(action)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
