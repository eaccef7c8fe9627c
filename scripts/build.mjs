import './node-version.mjs';
import { build } from './build/build.mjs';

process.exitCode = (await build(line => console.log(`marshrut: ${line}`))) ? 0 : 1;
