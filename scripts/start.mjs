import './node-version.mjs';
import { build } from './build/build.mjs';
import { root } from './root.mjs';

process.chdir(root);
if (!(await build(line => console.log(`marshrut: ${line}`)))) process.exit(1);

process.setSourceMapsEnabled(true);
// `start.mjs [api|worker]`: the program reads its first argument.
await import('../api/dist/main.js');
