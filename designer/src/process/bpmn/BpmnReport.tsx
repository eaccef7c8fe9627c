import { List, Select, Stack, Text, Title } from '@mantine/core';
import type { ImportBpmn, ImportNote } from '@marshrut/bpmn';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';

const KINDS = ['missing', 'guessed', 'added', 'kept'] as const;

interface BpmnReportProps {
  readonly read: Extract<ImportBpmn, { ok: true }>;
  readonly onProcess: (process: string) => void;
}

/** What becomes of the file, before anything is saved: what has no block first, what is only kept last. */
export function BpmnReport({ read, onProcess }: BpmnReportProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const steps = read.diagram.nodes.filter(({ parent }) => parent === null).length;
  return (
    <Stack gap="sm">
      <Text fw={600}>{say(read.diagram.name)}</Text>
      <Text c="dimmed">{t('bpmnSteps', { count: steps })}</Text>
      {read.processes.length > 1 && (
        <Select
          label={t('bpmnProcess')}
          allowDeselect={false}
          value={read.process}
          data={read.processes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={id => id !== null && onProcess(id)}
        />
      )}
      {read.notes.length === 0 && <Text>{t('bpmnWhole')}</Text>}
      {KINDS.map(kind => (
        <Notes key={kind} kind={kind} notes={read.notes.filter(note => note.kind === kind)} />
      ))}
    </Stack>
  );
}

function Notes({ kind, notes }: { readonly kind: ImportNote['kind']; readonly notes: readonly ImportNote[] }) {
  const { t } = useTranslation('process');
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <section aria-label={t(`bpmn_${kind}`)}>
      <Title order={3} size="h5">
        {t(`bpmn_${kind}`)} · {notes.length}
      </Title>
      <List size="sm" spacing={4} mt={4}>
        {notes.map(({ id, line, message }) => (
          <List.Item key={`${id} ${message.en}`}>
            {say(message)} {line !== null && <Text span c="dimmed" size="sm">{`(${t('bpmnLine', { line })})`}</Text>}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
