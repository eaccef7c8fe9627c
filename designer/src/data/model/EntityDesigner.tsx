import { Alert, Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { toast } from '../../app/toast.js';
import type { RolesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import type { Entity } from '../use-entity.js';
import { Access } from './Access.js';
import { Conflict } from './Conflict.js';
import { Fields } from './Fields.js';
import css from './Model.module.css';
import { Naming } from './Naming.js';
import { PartOf } from './PartOf.js';
import { problemsOf } from './problems.js';
import { TitleFields } from './TitleFields.js';
import { UniqueSets } from './UniqueSets.js';
import { useModel } from './use-model.js';

interface EntityDesignerProps {
  readonly entity: Entity | null;
  readonly entities: readonly Entity[];
  readonly roles: RolesQuery['roles'];
}

/** The whole model of an entity on one page, top to bottom as one thinks of it; one save for all of it. */
export function EntityDesigner({ entity, entities, roles }: EntityDesignerProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  const [, navigate] = useLocation();
  const alert = useRef<HTMLDivElement>(null);
  const model = useModel(entity);
  const problems = problemsOf(model.problem?.fields ?? []);
  const save = async () => {
    const saved = await model.save();
    if (!saved) return requestAnimationFrame(() => alert.current?.focus());
    void toast(t('saved'));
    if (!entity) navigate(paths.model(saved.key), { replace: true });
  };
  const part = { model, problems };
  return (
    <>
      <PageHeader
        title={entity ? t('modelTitle') : t('newTitle')}
        crumbs={[
          { name: t('title'), href: paths.data() },
          ...(entity ? [{ name: say(entity.plural), href: paths.records(entity.key) }] : []),
        ]}
      />
      {model.restored && (
        <Alert color="yellow" className={css.notice} role="status">
          <Group justify="space-between">
            {t('restored')}
            <Button variant="default" size="xs" onClick={model.discard}>
              {t('discard')}
            </Button>
          </Group>
        </Alert>
      )}
      <div className={css.notice}>
        <ProblemAlert problem={model.problem} ref={alert} />
      </div>
      <div className={css.parts}>
        <Naming {...part} />
        <Fields {...part} entities={entities} roles={roles} />
        <TitleFields {...part} />
        <UniqueSets {...part} />
        <PartOf {...part} />
        <Conflict {...part} />
        <Access {...part} roles={roles} />
      </div>
      <footer className={css.bar}>
        <span className={css.state} role="status">
          {model.dirty ? t('unsaved') : ''}
        </span>
        <Button loading={model.isSaving} disabled={!model.dirty} onClick={() => void save()}>
          {t('save')}
        </Button>
      </footer>
    </>
  );
}
