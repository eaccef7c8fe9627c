import { execFileSync, spawnSync } from 'node:child_process';

/**
 * True when the program is there and starts.
 * @param {string} program
 */
const starts = program => spawnSync(program, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
const installed = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];

/** Debian's own package, when this is root on a machine with apt; it brings a font with Cyrillic letters, too. */
function installByApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('marshrut: no Chromium here, installing it by apt …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-dejavu-core'];
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

/** The Chromium that comes as an npm package; it wants libnss3 and libnspr4 from the system. */
async function unpackFromNpm() {
  console.log('marshrut: no Chromium here, unpacking the one from npm …');
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * The Chromium to run the stories in: the one named by CHROMIUM_PATH, an installed one, or one that is brought here.
 * @returns {Promise<string>} path
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`Expected CHROMIUM_PATH to name a Chromium, but ${named} does not start. Correct or unset it.`);
  }
  const found = installed.find(starts) ?? (installByApt() ? installed.find(starts) : undefined);
  if (found) return found.startsWith('/') ? found : execFileSync('which', [found], { encoding: 'utf8' }).trim();
  const unpacked = await unpackFromNpm();
  if (starts(unpacked)) return unpacked;
  throw new Error(
    'Expected a Chromium, but there is none that starts. Install one (apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
