import { useTranslation } from 'react-i18next';
import { Loaded } from '../../app/Loaded.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { TemplatesDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { OneTemplate } from './OneTemplate.js';
import css from './Templates.module.css';

/** Something ready to run: what is in it, and one button that makes it all. */
export function TemplatesPage() {
  const { t } = useTranslation('process');
  const answer = useAnswer(TemplatesDocument, {});
  const crumbs = [{ name: t('title'), href: paths.processes() }];
  return (
    <Page>
      <PageHeader title={t('templates')} crumbs={crumbs} note={t('templatesNote')} />
      <Loaded answer={answer}>
        {({ templates }) => (
          <div className={css.list}>
            {templates.map(template => (
              <OneTemplate key={template.key} template={template} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
