import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('bpmn-moddle/package.json')), 'resources/bpmn/xsd');

interface Lint {
  validateXML(
    options: object,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly { readonly rawMessage: string }[] }>;
}

/** What the schema of the standard (OMG BPMN 2.0, as bpmn-moddle ships it) has against documents. */
export async function schemaErrors(...documents: readonly string[]): Promise<readonly string[]> {
  const { validateXML } = require('xmllint-wasm') as Lint;
  const read = async (fileName: string) => ({ fileName, contents: await readFile(join(folder, fileName), 'utf8') });
  const [main, ...others] = await Promise.all(
    ['BPMN20.xsd', 'BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(read),
  );
  const result = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.bpmn`, contents })),
    schema: [main],
    preload: others,
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return result.valid ? [] : result.errors.map(({ rawMessage }) => rawMessage);
}
