import { Anchor, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { Reason } from '../changes/Reason.js';
import {
  CardValueOriginDocument,
  type OriginPartsFragment,
  ValueOriginDocument,
} from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { dateTime } from '../i18n/moment.js';

/** Of a field of a record. */
export function RecordOrigin(of: { readonly entity: string; readonly record: string; readonly field: string }) {
  const { data } = useAnswer(ValueOriginDocument, of);
  return data ? <Origin origin={data.valueOrigin ?? null} /> : <Loader size="sm" />;
}

/** Of a field of a case card. */
export function CardOrigin(of: { readonly caseId: string; readonly field: string }) {
  const { data } = useAnswer(CardValueOriginDocument, of);
  return data ? <Origin origin={data.cardValueOrigin ?? null} /> : <Loader size="sm" />;
}

/** Which commit wrote it, of which task and step, who and when, in which version. */
function Origin({ origin }: { readonly origin: OriginPartsFragment | null }) {
  const { t } = useTranslation('why');
  const say = useSay();
  if (!origin) return <Text size="sm">{t('unknown')}</Text>;
  const { source, task, by, at, reason, version, case: found } = origin;
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {task ? t('taskNamed', { name: say(task.name) }) : t(source)}
      </Text>
      <Text size="sm">{by ? t('who', { name: by.name, when: dateTime(at) }) : dateTime(at)}</Text>
      {reason && (
        <Text size="sm" component="div">
          <Reason reason={reason} />
        </Text>
      )}
      {version !== null && (
        <Text size="xs" c="dimmed">
          {t('version', { number: version })}
        </Text>
      )}
      {found && (
        <Anchor component={Link} href={paths.case(found.id)} size="sm">
          {t('openCase', { key: found.key })}
        </Anchor>
      )}
    </div>
  );
}
