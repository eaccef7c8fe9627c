import { Button, Code } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import table from '../../app/DataTable.module.css';
import { dateTime } from '../../i18n/moment.js';
import type { Token } from './TokensPage.js';

interface TokenTableProps {
  readonly tokens: readonly Token[];
  readonly onRevoke: (token: Token) => void;
}

export function TokenTable({ tokens, onRevoke }: TokenTableProps) {
  const { t } = useTranslation('admin');
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('tokenName')}</th>
            <th scope="col">{t('start')}</th>
            <th scope="col">{t('created')}</th>
            <th scope="col">{t('expires')}</th>
            <th scope="col">{t('lastUsed')}</th>
            <th scope="col">{t('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(token => (
            <tr key={token.id}>
              <td>
                <strong>{token.name}</strong>
              </td>
              <td data-label={t('start')}>
                <Code>{token.start}…</Code>
              </td>
              <td data-label={t('created')}>{dateTime(token.createdAt)}</td>
              <td data-label={t('expires')}>{token.expiresAt ? dateTime(token.expiresAt) : t('forever')}</td>
              <td data-label={t('lastUsed')}>{token.lastUsedAt ? dateTime(token.lastUsedAt) : t('never')}</td>
              <td>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${t('revoke')}: ${token.name}`}
                  onClick={() => onRevoke(token)}
                >
                  {t('revoke')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
