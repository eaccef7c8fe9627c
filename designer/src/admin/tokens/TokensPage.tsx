import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { TokensDocument, type TokensQuery } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import css from '../Admin.module.css';
import { NewToken } from './NewToken.js';
import { RevokeToken } from './RevokeToken.js';
import { TokenTable } from './TokenTable.js';

export type Token = TokensQuery['tokens'][number];

export function TokensPage() {
  const { t } = useTranslation('admin');
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const answer = useAnswer(TokensDocument, {});
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('addToken')}
    </Button>
  );
  return (
    <>
      <Loaded answer={answer}>
        {({ tokens }) =>
          tokens.length > 0 ? (
            <>
              <div className={css.tools}>
                <p className={css.text}>{t('tokensText')}</p>
                {add}
              </div>
              <TokenTable tokens={tokens} onRevoke={setRevoking} />
            </>
          ) : (
            <Empty icon={IconKey} title={t('noTokens')} text={t('noTokensText')}>
              {add}
            </Empty>
          )
        }
      </Loaded>
      {adding && <NewToken onClose={() => setAdding(false)} />}
      {revoking && <RevokeToken token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}
