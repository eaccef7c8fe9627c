import { Button, Group, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../../app/Chip.js';
import { paths } from '../../app/paths.js';
import { InstallTemplateDocument, type TemplatePartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { problemIn } from '../../problem/problem.js';
import { PeopleToTry } from './PeopleToTry.js';
import { RemoveTemplateDialog } from './RemoveTemplateDialog.js';
import css from './Templates.module.css';

export function OneTemplate({ template }: { readonly template: TemplatePartsFragment }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const id = useId();
  const client = useQueryClient();
  const install = useCommand(InstallTemplateDocument);
  const [removing, remove] = useState(false);
  const { key, name, description, processes, entities, people, password, records, installedAt, interrupted } = template;
  const press = async () => {
    await install.mutateAsync({ input: { key } });
    await client.invalidateQueries();
  };
  return (
    <section className={css.template} aria-labelledby={id}>
      <div className={css.head}>
        <Title order={2} size="h4" id={id}>
          {say(name)}
        </Title>
        <span role="status">
          {installedAt && <Chip tone="good">{t('templateInstalled', { at: dateTime(installedAt) })}</Chip>}
          {interrupted && <Chip tone="warn">{t('templateInterrupted')}</Chip>}
        </span>
      </div>
      <Text>{say(description)}</Text>
      <dl className={css.facts}>
        <dt>{t('templateProcesses')}</dt>
        <dd>
          {processes.map((process, at) => (
            <Fragment key={process.name.ru}>
              {at > 0 && ', '}
              {process.id ? <Link href={paths.process(process.id)}>{say(process.name)}</Link> : say(process.name)}
            </Fragment>
          ))}
        </dd>
        <dt>{t('templateEntities')}</dt>
        <dd>{entities.map(say).join(', ')}</dd>
        <dt>{t('templateRecords')}</dt>
        <dd>{records}</dd>
        {people.length > 0 && (
          <>
            <dt>{t('templatePeople')}</dt>
            <dd>
              <PeopleToTry people={people} />
            </dd>
          </>
        )}
      </dl>
      {installedAt && password && <Text className={css.next}>{t('templateNext', { password })}</Text>}
      <ProblemAlert problem={problemIn(install.data?.installTemplate)} />
      <Group>
        {installedAt ? (
          <Button variant="default" onClick={() => remove(true)}>
            {t('templateRemove')}
          </Button>
        ) : (
          <Button loading={install.isPending} onClick={() => void press()}>
            {t(interrupted ? 'templateGoOn' : 'templateInstall')}
          </Button>
        )}
      </Group>
      {removing && <RemoveTemplateDialog template={template} onClose={() => remove(false)} />}
    </section>
  );
}
