import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../app/Loaded.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { Section } from '../../app/Section.js';
import {
  InstallTemplateDocument,
  RemoveTemplateDocument,
  type TemplatePartsFragment,
  TemplatesDocument,
} from '../../graphql/generated/graphql.js';
import { useAnswer, useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { problemIn } from '../../problem/problem.js';

/** Something ready to run: what is in it, and one button that makes it all. */
export function TemplatesPage() {
  const { t } = useTranslation('process');
  const answer = useAnswer(TemplatesDocument, {});
  const crumbs = [{ name: t('title'), href: paths.processes() }];
  return (
    <Page>
      <PageHeader title={t('templates')} crumbs={crumbs} />
      <Loaded answer={answer}>
        {({ templates }) => templates.map(template => <OneTemplate key={template.key} template={template} />)}
      </Loaded>
    </Page>
  );
}

function OneTemplate({ template }: { readonly template: TemplatePartsFragment }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const client = useQueryClient();
  const install = useCommand(InstallTemplateDocument);
  const remove = useCommand(RemoveTemplateDocument);
  const { key, installedAt, interrupted } = template;
  const problem = problemIn(install.data?.installTemplate) ?? problemIn(remove.data?.removeTemplate);
  const press = async () => {
    if (installedAt) {
      install.reset();
      await remove.mutateAsync({ input: { key } });
    } else {
      remove.reset();
      await install.mutateAsync({ input: { key } });
    }
    await client.invalidateQueries();
  };
  const names = (list: TemplatePartsFragment['processes']) => list.map(say).join(', ');
  return (
    <Section title={say(template.name)}>
      <Text mb="sm">{say(template.description)}</Text>
      <Text size="sm">{t('templateProcesses', { names: names(template.processes) })}</Text>
      <Text size="sm">{t('templateEntities', { names: names(template.entities) })}</Text>
      <Text size="sm" mb="md">
        {t('templateDemo', { count: template.records, people: template.people.join(', ') })}
      </Text>
      <ProblemAlert problem={problem} />
      {installedAt && (
        <Text mb="sm" role="status">
          {t('templateInstalled')}
        </Text>
      )}
      <Button
        variant={installedAt ? 'default' : 'filled'}
        loading={install.isPending || remove.isPending}
        onClick={() => void press()}
      >
        {t(installedAt ? 'templateRemove' : interrupted ? 'templateGoOn' : 'templateInstall')}
      </Button>
    </Section>
  );
}
