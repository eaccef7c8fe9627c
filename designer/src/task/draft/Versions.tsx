import { ActionIcon, Button, Modal, Text } from '@mantine/core';
import type { Values } from '@marshrut/model';
import { IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../app/Loaded.js';
import { DraftVersionsDocument } from '../../graphql/generated/graphql.js';
import { valuesIn } from '../../graphql/json.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { clockTime, dateTime } from '../../i18n/moment.js';
import css from './Draft.module.css';

interface VersionsProps {
  readonly taskId: string;
  /** Everything typed so far is on the server when this is answered. */
  readonly onOpen: () => Promise<void>;
  readonly onReturn: (values: Values) => void;
}

/** What was typed into this form, when and by whom; each stretch can be gone back to, as a new edit. */
export function Versions({ taskId, onOpen, onReturn }: VersionsProps) {
  const { t } = useTranslation('task');
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const open = async () => {
    await onOpen();
    client.removeQueries({ queryKey: ['DraftVersions'] });
    setOpened(true);
  };
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('versions')}
        title={t('versions')}
        onClick={() => void open()}
      >
        <IconHistory size={18} />
      </ActionIcon>
      {opened && (
        <VersionList
          taskId={taskId}
          onClose={() => setOpened(false)}
          onReturn={values => {
            onReturn(values);
            setOpened(false);
          }}
        />
      )}
    </>
  );
}

interface VersionListProps {
  readonly taskId: string;
  readonly onClose: () => void;
  readonly onReturn: (values: Values) => void;
}

function VersionList({ taskId, onClose, onReturn }: VersionListProps) {
  const { t } = useTranslation('task');
  const say = useSay();
  const answer = useAnswer(DraftVersionsDocument, { taskId });
  return (
    <Modal opened onClose={onClose} title={t('versions')} closeButtonProps={{ 'aria-label': t('versionsClose') }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('versionsText')}
      </Text>
      <Loaded answer={answer}>
        {({ draftVersions: versions }) =>
          !versions || versions.length === 0 ? (
            <Text>{t('versionsNone')}</Text>
          ) : (
            <ol className={css.versions} reversed>
              {versions.map(({ at, by, changes, values }, index) => (
                <li key={`${at} ${by?.id ?? ''} ${changes.map(({ path }) => path).join(' ')}`}>
                  <div className={css.moment}>
                    <span>
                      <strong>{by?.name ?? t('versionFirst')}</strong>, <time dateTime={at}>{dateTime(at)}</time>
                    </span>
                    {index === 0 ? (
                      <Text size="sm" c="dimmed">
                        {t('versionNow')}
                      </Text>
                    ) : (
                      <Button size="compact-sm" variant="default" onClick={() => onReturn(valuesIn(values))}>
                        {by ? t('versionReturn', { time: clockTime(at) }) : t('versionReturnFirst')}
                      </Button>
                    )}
                  </div>
                  {changes.map(({ path, label, before, after }) => (
                    <div key={path} className={css.edit}>
                      <span className={css.label}>{say(label)}</span> <del>{before || t('versionEmpty')}</del>{' '}
                      <ins>{after || t('versionEmpty')}</ins>
                    </div>
                  ))}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Modal>
  );
}
