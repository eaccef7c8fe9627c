import './words.js';
import { IconWebhook } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { WebhooksDocument, type WebhooksQuery } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import css from '../Admin.module.css';
import { DeleteSecret } from './DeleteSecret.js';
import { MakeSecret } from './MakeSecret.js';
import { WebhookTable } from './WebhookTable.js';

export type Webhook = WebhooksQuery['webhooks'][number];

export interface WebhookDialog {
  readonly is: 'make' | 'delete';
  readonly webhook: Webhook;
}

/** Addresses that other systems start processes by, and their secrets. */
export function WebhooksPage() {
  const { t } = useTranslation('webhooks');
  const [dialog, open] = useState<WebhookDialog | null>(null);
  const answer = useAnswer(WebhooksDocument, {});
  const close = () => open(null);
  return (
    <>
      <Loaded answer={answer}>
        {({ webhooks }) =>
          webhooks.length > 0 ? (
            <>
              <div className={css.tools}>
                <p className={css.text}>{t('about')}</p>
              </div>
              <WebhookTable webhooks={webhooks} onOpen={open} />
            </>
          ) : (
            <Empty icon={IconWebhook} title={t('none')} text={t('noneText')} />
          )
        }
      </Loaded>
      {dialog?.is === 'make' && <MakeSecret webhook={dialog.webhook} onClose={close} />}
      {dialog?.is === 'delete' && <DeleteSecret webhook={dialog.webhook} onClose={close} />}
    </>
  );
}
