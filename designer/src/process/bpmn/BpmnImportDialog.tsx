import { Button, FileButton, Group, Loader, Modal, Stack } from '@mantine/core';
import type { ImportBpmn } from '@marshrut/bpmn';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BpmnRefused } from './BpmnRefused.js';
import { BpmnReport } from './BpmnReport.js';
import { useTakeProcess } from './use-take-process.js';

/** A file of another tool: chosen, read in the browser, told what becomes of it, and only then saved as a new process. */
export function BpmnImportDialog({
  file: given,
  onClose,
}: {
  readonly file: File | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('process');
  const [file, setFile] = useState(given);
  const [read, setRead] = useState<ImportBpmn | null>(null);
  const { take, taking, refusal } = useTakeProcess(onClose);
  const look = useCallback(async (one: File, process?: string) => {
    const { importBpmn } = await import('@marshrut/bpmn');
    setRead(await importBpmn(new Uint8Array(await one.arrayBuffer()), process));
  }, []);
  useEffect(() => {
    if (file) void look(file);
  }, [file, look]);
  const choose = (
    <FileButton accept=".bpmn,.bpmn2,.xml" onChange={setFile}>
      {props => (
        <Button {...props} variant={read?.ok ? 'default' : 'filled'}>
          {t(file ? 'bpmnAnother' : 'bpmnChoose')}
        </Button>
      )}
    </FileButton>
  );
  return (
    <Modal opened onClose={onClose} size="lg" closeButtonProps={{ 'aria-label': t('close') }} title={t('bpmnTitle')}>
      <Stack gap="md">
        {!file && t('bpmnHint')}
        {file && !read && <Loader aria-label={t('bpmnReading')} />}
        {read?.ok && file && <BpmnReport read={read} onProcess={process => void look(file, process)} />}
        {read?.ok === false && <BpmnRefused problems={read.problems} />}
        {refusal && <BpmnRefused problems={[{ line: null, message: { ru: refusal, en: refusal } }]} />}
        <Group justify="flex-end">
          {choose}
          {read?.ok && (
            <Button loading={taking} onClick={() => void take(read.diagram)}>
              {t('bpmnTake')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
