import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printStaticSchema } from './schema/print-schema.js';

/** `node dist/emit-schema.js [file]`; without a file: schema.graphql beside this program. */
const file = process.argv[2] ?? fileURLToPath(new URL('schema.graphql', import.meta.url));
await writeFile(file, printStaticSchema());
process.stdout.write(`${file}\n`);
