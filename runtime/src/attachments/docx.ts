import { Document, Packer, Paragraph } from 'docx';

/** Half-points: 12 pt, as office papers are typed. */
const SIZE = 24;

/** A text as a Word document (ECMA-376): each line is a paragraph. What XML cannot hold is left out. */
export async function docxOf(text: string): Promise<Buffer> {
  const lines = text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').split('\n');
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZE } } } },
    sections: [{ children: lines.map(line => new Paragraph(line)) }],
  });
  return Packer.toBuffer(document);
}
