const { dirname, join } = require('node:path');

/**
 * better-sqlite3's native part is loaded once in a worker and keeps the arrays and errors of the first test file, whose
 * realm is not that of the next ones: deep equality and instanceof fail there. It takes those of this file anew.
 */
const manifest = require.resolve('better-sqlite3/package.json', { paths: [join(__dirname, '../../runtime')] });
require(join(dirname(manifest), 'lib/binding.js')).getBinding().isInitialized = false;
