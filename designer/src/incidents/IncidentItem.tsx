import { ActionIcon, Button, Checkbox, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import { paths } from '../app/paths.js';
import { useNow } from '../app/use-now.js';
import type { BulkAction } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { age, dateTime } from '../i18n/moment.js';
import { IncidentDetails } from './IncidentDetails.js';
import type { Incident } from './IncidentList.js';
import css from './Incidents.module.css';

interface IncidentItemProps {
  readonly incident: Incident;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onAsk: (action: BulkAction) => void;
}

/** One case that has stopped: what happened, what it means, what to do; the facts for engineers are folded. */
export function IncidentItem({ incident, selected, onSelect, onAsk }: IncidentItemProps) {
  const { t } = useTranslation(['incidents', 'case']);
  const say = useSay();
  const now = useNow();
  const { title, message, meaning, nodeName, at, case: found } = incident;
  const suspended = found.status === 'SUSPENDED';
  return (
    <li className={css.item}>
      <Checkbox aria-label={t('select', { key: found.key })} checked={selected} onChange={onSelect} />
      <div className={css.words}>
        <div className={css.head}>
          <Link href={paths.case(found.id)}>{found.title ? `${found.title} · ${found.key}` : found.key}</Link>
          {suspended && <Chip tone="warn">{t('case:SUSPENDED')}</Chip>}
          {at && (
            <time dateTime={at} title={dateTime(at)} className={css.when}>
              {age(at, now)}
            </time>
          )}
        </div>
        <div className={css.step}>
          {say(nodeName)} · {say(found.process.name)}
        </div>
        <strong className={css.title}>{title}</strong>
        <p>{message}</p>
        <p className={css.meaning}>{meaning}</p>
        <IncidentDetails incident={incident} />
      </div>
      <div className={css.buttons}>
        {suspended ? (
          <Button variant="default" onClick={() => onAsk('RESUME')}>
            {t('RESUME')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => onAsk('RETRY')}>
            {t('RETRY')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size="input-sm" aria-label={t('actionsOf', { key: found.key })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} href={paths.case(found.id)}>
              {t('toCase')}
            </Menu.Item>
            {!suspended && <Menu.Item onClick={() => onAsk('SUSPEND')}>{t('SUSPEND')}</Menu.Item>}
            <Menu.Item color="red" onClick={() => onAsk('CANCEL')}>
              {t('cancelOne')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}
