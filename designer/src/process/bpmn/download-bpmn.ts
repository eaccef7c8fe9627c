import { diagramSchema, say } from '@marshrut/model';
import { ProcessDocument } from '../../graphql/generated/graphql.js';
import { request } from '../../graphql/request.js';
import { language } from '../../i18n/language.js';

/** The draft of a process as a BPMN 2.0 file, put among the person's downloads. */
export async function downloadBpmn(id: string): Promise<void> {
  const { process } = await request(ProcessDocument, { id });
  const diagram = diagramSchema.parse(process?.draft);
  const { exportBpmn } = await import('@marshrut/bpmn');
  const url = URL.createObjectURL(new Blob([await exportBpmn(diagram)], { type: 'application/xml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${
    say(diagram.name, language())
      .replace(/[\\/:*?"<>|\s]+/g, ' ')
      .trim() || 'process'
  }.bpmn`;
  link.click();
  URL.revokeObjectURL(url);
}
