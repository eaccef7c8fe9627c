import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import css from '../Bench.module.css';
import { BenchForm } from '../BenchForm.js';
import { askedFields } from '../shown.js';
import { useRun } from '../use-session.js';

type Opened = { readonly id: string | null } | null;

/** The made-up records that searches and references find; they can be changed, and belong to the run. */
export function ExamplesTab({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { house, setting } = useRun(state => state.bench);
  const press = useRun(state => state.press);
  const entities = [...setting.plan.entities.values()];
  const [key, setKey] = useState(entities[0]?.key ?? '');
  const [opened, open] = useState<Opened>(null);
  const entity = setting.plan.entities.get(key);
  if (!entity) return <p className={css.note}>{t('noEntities')}</p>;
  const row = opened?.id ? house.record(key, opened.id) : null;
  const name = opened?.id ? (titles.get(opened.id) ?? '') : t('newRecord');
  return (
    <>
      <p className={css.note}>{t('examplesNote')}</p>
      <Select
        label={t('entity')}
        value={key}
        data={entities.map(one => ({ value: one.key, label: say(one.plural) }))}
        allowDeselect={false}
        onChange={next => {
          setKey(next ?? key);
          open(null);
        }}
        mb="md"
      />
      {opened ? (
        <>
          <h3>{name}</h3>
          <BenchForm
            key={opened.id ?? 'new'}
            id={opened.id ?? 'new'}
            name={name}
            fields={askedFields(entity.fields)}
            known={row?.values ?? {}}
            titles={titles}
            whole
            submit={t('keep')}
            onSubmit={values => {
              const rejection = press({ do: 'record', entity: key, id: opened.id, values });
              if (!rejection) open(null);
              return rejection;
            }}
          >
            <Button variant="default" onClick={() => open(null)}>
              {t('cancel')}
            </Button>
          </BenchForm>
        </>
      ) : (
        <>
          <ul className={css.records} aria-label={say(entity.plural)}>
            {house.records(key).map(({ id }) => (
              <li key={id}>
                <button type="button" onClick={() => open({ id })}>
                  {titles.get(id)}
                </button>
              </li>
            ))}
          </ul>
          <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => open({ id: null })}>
            {t('newRecord')}
          </Button>
        </>
      )}
    </>
  );
}
