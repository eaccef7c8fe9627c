import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsSort, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InboxOrder } from '../graphql/generated/graphql.js';
import { useNextAtOnce } from './use-next-task.js';

interface OrderMenuProps {
  readonly order: InboxOrder;
  readonly onChoose: (order: InboxOrder) => void;
}

const orders: readonly InboxOrder[] = ['AGE', 'DUE', 'PROCESS'];

/** What stands first: what came first, or what is due first; and whether the next one is opened by itself. */
export function OrderMenu({ order, onChoose }: OrderMenuProps) {
  const { t } = useTranslation('inbox');
  const [atOnce, setAtOnce] = useNextAtOnce();
  const Sign = order === 'DUE' ? IconClockExclamation : IconArrowsSort;
  const label = t('order', { order: t(`order_${order}`) });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="input-sm" aria-label={label} title={label}>
          <Sign size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={order} onChange={value => onChoose(orders.find(one => one === value) ?? 'AGE')}>
          {orders.map(value => (
            <Menu.RadioItem key={value} value={value}>
              {t(`order_${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={atOnce} onChange={setAtOnce}>
          {t('next_at_once')}
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
