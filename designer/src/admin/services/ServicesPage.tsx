import './words.js';
import { Button } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { Loaded } from '../../app/Loaded.js';
import { type ServicePartsFragment, ServicesDocument } from '../../graphql/generated/graphql.js';
import { usePages } from '../../graphql/use-pages.js';
import css from '../Admin.module.css';
import { DeleteService } from './DeleteService.js';
import { EditService } from './EditService.js';
import { ServiceTable } from './ServiceTable.js';

/** Which dialog is open, and about which service. */
export type ServiceDialog =
  | { readonly is: 'new' }
  | { readonly is: 'edit'; readonly service: ServicePartsFragment }
  | { readonly is: 'delete'; readonly service: ServicePartsFragment };

export function ServicesPage() {
  const { t } = useTranslation('services');
  const [dialog, open] = useState<ServiceDialog | null>(null);
  const services = usePages(ServicesDocument, {}, answer => answer.services);
  const close = () => open(null);
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open({ is: 'new' })}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <Loaded answer={services}>
        {({ nodes, total }) =>
          nodes.length > 0 ? (
            <>
              <div className={css.tools}>
                <p className={css.text}>{t('about')}</p>
                {add}
              </div>
              <ServiceTable services={nodes} total={total} more={services} onOpen={open} />
            </>
          ) : (
            <Empty icon={IconPlugConnected} title={t('none')} text={t('noneText')}>
              {add}
            </Empty>
          )
        }
      </Loaded>
      {dialog?.is === 'new' && <EditService service={null} onClose={close} />}
      {dialog?.is === 'edit' && <EditService service={dialog.service} onClose={close} />}
      {dialog?.is === 'delete' && <DeleteService service={dialog.service} onClose={close} />}
    </>
  );
}
