import { Button, Code, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { ShowMore } from '../../app/ShowMore.js';
import type { ServicePartsFragment } from '../../graphql/generated/graphql.js';
import type { More } from '../../graphql/use-pages.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import css from '../Admin.module.css';
import type { ServiceDialog } from './ServicesPage.js';

interface ServiceTableProps {
  readonly services: readonly ServicePartsFragment[];
  readonly total: number;
  readonly more: More;
  readonly onOpen: (dialog: ServiceDialog) => void;
}

export function ServiceTable({ services, total, more, onOpen }: ServiceTableProps) {
  const { t } = useTranslation('services');
  const say = useSay();
  return (
    <>
      <div className={table.frame}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('secrets')}</th>
              <th scope="col">{t('saved')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {services.map(service => (
              <tr key={service.key}>
                <td>
                  <strong>{say(service.name)}</strong>
                </td>
                <td data-label={t('key')}>
                  <Code>{service.key}</Code>
                </td>
                <td>
                  <Chip tone={service.document.kind === 'stub' ? 'warn' : 'plain'}>{t(service.document.kind)}</Chip>
                </td>
                <td data-label={t('secrets')}>
                  <span className={css.chips}>
                    {service.secrets.map(({ name }) => (
                      <Chip key={name}>{name}</Chip>
                    ))}
                    {service.secrets.length === 0 && t('noSecrets')}
                  </span>
                </td>
                <td className={table.muted} data-label={t('saved')}>
                  {dateTime(service.savedAt)} {service.savedBy?.name}
                </td>
                <td>
                  <Actions service={service} name={say(service.name)} onOpen={onOpen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore shown={services.length} total={total} more={more} />
    </>
  );
}

interface ActionsProps extends Pick<ServiceTableProps, 'onOpen'> {
  readonly service: ServicePartsFragment;
  readonly name: string;
}

function Actions({ service, name, onOpen }: ActionsProps) {
  const { t } = useTranslation(['services', 'app']);
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${t('app:edit')}: ${name}`}
        onClick={() => onOpen({ is: 'edit', service })}
      >
        {t('app:edit')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`${t('delete')}: ${name}`}
        onClick={() => onOpen({ is: 'delete', service })}
      >
        {t('delete')}
      </Button>
    </Group>
  );
}
