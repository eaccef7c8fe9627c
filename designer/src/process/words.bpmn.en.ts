/** Files of BPMN 2.0. */
export const bpmnEn = {
  bpmnImport: 'From a BPMN file',
  bpmnExport: 'Download BPMN 2.0',
  bpmnTitle: 'A process from a BPMN file',
  bpmnHint:
    'Choose a .bpmn file, or drop it on the page. You see what becomes of it first; only what you take is saved.',
  bpmnChoose: 'Choose a file',
  bpmnAnother: 'Another file',
  bpmnReading: 'The file is being read',
  bpmnTake: 'Take as a new process',
  bpmnLine: 'line {{line}}',
  bpmnProcess: 'Which process to take',
  bpmnSteps_one: '{{count}} step on the diagram',
  bpmnSteps_other: '{{count}} steps on the diagram',
  bpmnWhole: 'All of the file is taken; nothing had to be guessed.',
  bpmn_missing: 'No block: replace before publishing',
  bpmn_guessed: 'Guessed: look at it',
  bpmn_added: 'Added',
  bpmn_kept: 'Kept in the file',
} as const;
