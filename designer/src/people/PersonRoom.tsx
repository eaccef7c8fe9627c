import './words.js';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { PersonDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { Deputies } from './Deputies.js';
import css from './Person.module.css';

/** One person: what they are here, who stands in for them and whom they lead. */
export function PersonRoom({ id }: { readonly id: string }) {
  const { t } = useTranslation('people');
  const say = useSay();
  const answer = useAnswer(PersonDocument, { id });
  return (
    <Page>
      <Loaded answer={answer}>
        {({ node: person, users }) =>
          person?.__typename === 'User' ? (
            <>
              <PageHeader
                title={person.name}
                note={person.position}
                beside={!person.active && <Chip tone="bad">{t('left')}</Chip>}
              />
              <dl className={css.facts}>
                <dt>{t('roles')}</dt>
                <dd>{person.roles.map(({ name }) => say(name)).join(', ') || '—'}</dd>
                {person.groups.length > 0 && (
                  <>
                    <dt>{t('groups')}</dt>
                    <dd>{person.groups.map(({ name }) => say(name)).join(', ')}</dd>
                  </>
                )}
                {person.manager && (
                  <>
                    <dt>{t('manager')}</dt>
                    <dd>
                      <Link href={paths.person(person.manager.id)}>{person.manager.name}</Link>
                    </dd>
                  </>
                )}
              </dl>
              <div className={css.sections}>
                <Deputies person={person} />
                {users.edges.length > 0 && (
                  <Section title={t('people')}>
                    <ul className={css.list}>
                      {users.edges.map(({ node }) => (
                        <li key={node.id}>
                          <Link href={paths.person(node.id)}>{node.name}</Link>
                          {node.position && <span className={css.note}>{node.position}</span>}
                        </li>
                      ))}
                    </ul>
                  </Section>
                )}
              </div>
            </>
          ) : (
            <Empty icon={IconUserQuestion} title={t('notFound')} text={t('notFoundText')} />
          )
        }
      </Loaded>
    </Page>
  );
}
