import { useState } from 'react';
import { BpmnImportDialog } from './BpmnImportDialog.js';
import { useBpmnDrop } from './use-bpmn-drop.js';

/** Lets a BPMN file be dropped on the page it stands on: it becomes a process of its own. */
export function BpmnDrop() {
  const [file, setFile] = useState<File | null>(null);
  useBpmnDrop(setFile);
  return (
    file && <BpmnImportDialog key={`${file.name} ${file.lastModified}`} file={file} onClose={() => setFile(null)} />
  );
}
