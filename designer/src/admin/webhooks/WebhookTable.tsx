import { Button, Code, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import table from '../../app/DataTable.module.css';
import { dateTime } from '../../i18n/moment.js';
import type { Webhook, WebhookDialog } from './WebhooksPage.js';

interface WebhookTableProps {
  readonly webhooks: readonly Webhook[];
  readonly onOpen: (dialog: WebhookDialog) => void;
}

export function WebhookTable({ webhooks, onOpen }: WebhookTableProps) {
  const { t } = useTranslation('webhooks');
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            {(['name', 'address', 'secret', 'used', 'processes', 'actions'] as const).map(column => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {webhooks.map(webhook => (
            <tr key={webhook.name}>
              <td>
                <strong>{webhook.name}</strong>
              </td>
              <td data-label={t('address')}>
                <Code>/hooks/{encodeURIComponent(webhook.name)}</Code>
              </td>
              <td data-label={t('secret')}>{webhook.setAt ? t('set', { at: dateTime(webhook.setAt) }) : t('unset')}</td>
              <td data-label={t('used')}>{webhook.usedAt ? dateTime(webhook.usedAt) : t('never')}</td>
              <td data-label={t('processes')}>{webhook.processes}</td>
              <td>
                <Actions webhook={webhook} onOpen={onOpen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ActionsProps {
  readonly webhook: Webhook;
  readonly onOpen: (dialog: WebhookDialog) => void;
}

function Actions({ webhook, onOpen }: ActionsProps) {
  const { t } = useTranslation('webhooks');
  const make = t(webhook.setAt ? 'replace' : 'make');
  return (
    <Group gap={4}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${make}: ${webhook.name}`}
        onClick={() => onOpen({ is: 'make', webhook })}
      >
        {make}
      </Button>
      {webhook.setAt && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${t('delete')}: ${webhook.name}`}
          onClick={() => onOpen({ is: 'delete', webhook })}
        >
          {t('delete')}
        </Button>
      )}
    </Group>
  );
}
