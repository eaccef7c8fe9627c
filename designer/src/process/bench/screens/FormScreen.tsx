import type { Screen } from '@marshrut/blocks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { BenchForm } from '../BenchForm.js';
import { shownFields, shownTables } from '../shown.js';
import { BackButton } from './BackButton.js';
import type { ScreenProps } from './TaskStand.js';

type FormOf = Extract<Screen, { kind: 'form' }>;

export function FormScreen({ screen: first, task, by, back, titles, act }: ScreenProps & { readonly screen: FormOf }) {
  const { t } = useTranslation(['bench', 'task']);
  const say = useSay();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed stays while this very step is open.
  const [screen, fields, tables] = useMemo(
    () => [first, shownFields(first), shownTables(first)] as const,
    [first.element],
  );
  const { element, name, values, context } = screen;
  return (
    <>
      <h3>{say(name)}</h3>
      <BenchForm
        id={element}
        name={say(name)}
        fields={fields}
        tables={tables}
        known={values}
        context={context}
        titles={titles}
        submit={t('task:next')}
        onSubmit={given => act({ do: 'work', by, command: { type: 'submitForm', task, element, values: given } })}
      >
        <BackButton task={task} by={by} visit={back} act={act} />
      </BenchForm>
    </>
  );
}
