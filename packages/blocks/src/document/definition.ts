import { type BlockDefinition, localText, type Node, type Problem } from '@marshrut/model';
import { z } from 'zod';
import { cardField, problemAt } from '../shared/checks.js';
import { templateExpressions } from '../shared/template.js';

const settings = z.strictObject({
  /** With its end, which says what it becomes: a text of expressions in braces. */
  name: z.string().max(200),
  /** A text of expressions in braces; each line is a paragraph. */
  text: z.string().max(20_000),
  /** Key of the card field of files that gets it. */
  into: z.string().max(40),
});

export type DocumentSettings = z.infer<typeof settings>;

/** What a file can become, by the end of its name. */
const END = /\.(docx|txt|csv)$/i;

/** BPMN: service task; the file is its output. */
export const document: BlockDefinition<DocumentSettings> = {
  id: 'document',
  version: 1,
  name: localText('Документ', 'Document'),
  hint: localText(
    'Составить файл по образцу: письмо, справку, приказ. Он окажется в поле дела.',
    'Make a file from a template: a letter, a note, an order. A field of the case gets it.',
  ),
  icon: 'file-text',
  place: 'process',
  words: ['файл', 'шаблон', 'письмо', 'бланк', 'справка', 'печать', 'word', 'docx', 'file', 'template', 'letter'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ name: '', text: '', into: '' }),
  expressions: ({ name, text }) => [...templateExpressions('name', name), ...templateExpressions('text', text)],
  contract: ({ into }) => ({ reads: [], writes: into === '' ? [] : [into] }),
  check: (node, { name, text, into }, context) => [
    ...(END.test(name.trim()) ? [] : [wrongName(node, name)]),
    ...(text.trim() === '' ? [emptyText(node)] : []),
    ...(cardField(context, into)?.type.kind === 'file' ? [] : [noField(node, into)]),
  ],
};

function wrongName(node: Node, name: string): Problem {
  const empty = name.trim() === '';
  const text = localText(
    `Ожидалось название файла с концом .docx, .txt или .csv, но ${empty ? 'оно пусто' : 'конец другой'}. Например: Ответ {appeal.regNo}.docx.`,
    `Expected the name of a file that ends in .docx, .txt or .csv, but ${empty ? 'it is empty' : 'it ends otherwise'}. For example: Answer {appeal.regNo}.docx.`,
  );
  return problemAt(node, 'name', empty ? 'SETTING_MISSING' : 'SETTING_INVALID', text);
}

function emptyText(node: Node): Problem {
  const text = localText(
    'Ожидался текст документа, но он пуст. Напишите его.',
    'Expected the text of the document, but it is empty. Write it.',
  );
  return problemAt(node, 'text', 'SETTING_MISSING', text);
}

function noField(node: Node, into: string): Problem {
  const text = localText(
    'Ожидалось поле дела для файлов, в которое положить документ, но его нет. Выберите или создайте его.',
    'Expected a field of files on the card that gets the document, but there is none. Choose or create one.',
  );
  return problemAt(node, 'into', into === '' ? 'SETTING_MISSING' : 'FIELD_UNSUITABLE', text);
}
