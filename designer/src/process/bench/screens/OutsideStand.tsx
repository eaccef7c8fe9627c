import { Button, Group, NumberInput, Text, TextInput } from '@mantine/core';
import type { Stand } from '@marshrut/blocks';
import type { Effect } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import type { Act } from '../act.js';
import css from '../Bench.module.css';
import { BenchForm } from '../BenchForm.js';
import { askedFields } from '../shown.js';

interface OutsideProps<Is extends Stand['is']> {
  readonly stand: Extract<Stand, { is: Is }>;
  readonly titles: Titles;
  readonly act: Act;
}

/** A service or another process is asked: whoever tries answers for it, or lets it fail. */
export function EffectStand({ stand, titles, act }: OutsideProps<'effect'>) {
  const { t } = useTranslation('bench');
  const [failing, setFailing] = useState(false);
  const { element, effect, order, brings } = stand;
  const answer = (values: Values) => act({ do: 'answer', command: { type: 'answerEffect', element, effect, values } });
  return (
    <>
      <p className={css.note}>{t('effectNote')}</p>
      <Given order={order} />
      {failing ? (
        <Fails
          onCancel={() => setFailing(false)}
          onFail={(error, message) =>
            act({ do: 'answer', command: { type: 'failEffect', element, effect, error, message } })
          }
        />
      ) : (
        <Brings stand={stand} brings={brings} titles={titles} submit={t('answer')} onSubmit={answer}>
          <Button variant="default" onClick={() => setFailing(true)}>
            {t('fail')}
          </Button>
        </Brings>
      )}
    </>
  );
}

/** What was given to it: names of values as the other system has them. */
function Given({ order }: { readonly order: Effect | null }) {
  const { t } = useTranslation('bench');
  const values = valuesOf(order);
  const given = Object.entries(values).filter(([, value]) => value !== null);
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="bench-given">
      <h4 id="bench-given">{t('given')}</h4>
      <dl className={css.facts}>
        {given.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function valuesOf(order: Effect | null): Values {
  switch (order?.kind) {
    case 'service':
      return order.input;
    case 'call':
      return order.values;
    case 'file':
      return { [order.name]: order.text };
    default:
      return {};
  }
}

interface BringsProps {
  readonly stand: Stand;
  readonly brings: Extract<Stand, { is: 'event' }>['brings'];
  readonly titles: Titles;
  readonly submit: string;
  readonly children?: React.ReactNode;
  readonly onSubmit: Parameters<typeof BenchForm>[0]['onSubmit'];
}

function Brings({ stand, brings, titles, submit, children, onSubmit }: BringsProps) {
  const { t } = useTranslation('bench');
  const say = useSay();
  return (
    <>
      {brings.length > 0 && <h4>{t('brings')}</h4>}
      <BenchForm
        id={stand.element}
        name={say(stand.name)}
        fields={askedFields(brings.map(({ from, field }) => ({ ...field, key: from })))}
        titles={titles}
        whole
        submit={submit}
        onSubmit={onSubmit}
      >
        {children}
      </BenchForm>
    </>
  );
}

interface FailsProps {
  readonly onCancel: () => void;
  readonly onFail: (error: string, message: string) => void;
}

function Fails({ onCancel, onFail }: FailsProps) {
  const { t } = useTranslation('bench');
  const [code, setCode] = useState('ERROR');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFail(code.trim() || 'ERROR', t('failMessage'));
  };
  return (
    <form onSubmit={submit} aria-label={t('fail')}>
      <TextInput
        data-autofocus
        label={t('failCode')}
        description={t('failCodeHint')}
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" className={css.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit" color="red">
          {t('failDo')}
        </Button>
      </Group>
    </form>
  );
}

/** A message or a signal is waited for: it comes when whoever tries says so. */
export function EventStand({ stand, titles, act }: OutsideProps<'event'>) {
  const { t } = useTranslation('bench');
  const { element, of, title, key, brings } = stand;
  return (
    <>
      <p className={css.note}>
        {t(of === 'message' ? 'messageNote' : 'signalNote', { name: title })}
        {key && ` ${t('messageKey', { key })}`}
      </p>
      <Brings
        stand={stand}
        brings={brings}
        titles={titles}
        submit={t('come')}
        onSubmit={values => act({ do: 'answer', command: { type: 'deliver', element, of, values } })}
      />
    </>
  );
}

/** A for-each that works its records in cases of their own. */
export function ItemsStand({ stand, act }: OutsideProps<'items'>) {
  const { t } = useTranslation('bench');
  const [total, setTotal] = useState<number | string>(3);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act({ do: 'items', element: stand.element, total: Number(total) || 0 });
  };
  return (
    <form onSubmit={submit} aria-label={t('items')}>
      <Text className={css.note}>{t('itemsNote')}</Text>
      <NumberInput label={t('items')} min={0} max={1000} value={total} onChange={setTotal} />
      <Group justify="flex-end" className={css.foot}>
        <Button type="submit">{t('itemsDone')}</Button>
      </Group>
    </form>
  );
}
