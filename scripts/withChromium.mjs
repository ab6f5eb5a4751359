// Where is a Chromium to drive? Finds one (on Debian as root: installs one), and runs a command with CHROMIUM_PATH set.
// Usage: node scripts/withChromium.mjs COMMAND [ARGUMENT …]. Exits as the command does.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** The shell has no window to draw: the same pages in little more than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const MAC = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const ADVICE = `No Chromium was found. Either of these mends it:
  npx playwright install --with-deps chromium
  CHROMIUM_PATH=/path/to/chromium npm test
`;

/** Places to look, the likeliest first. */
async function listPlaces() {
  if (process.platform === 'darwin') {
    const home = process.env.HOME ?? '';
    return [
      ...MAC.flatMap((app) => [`/Applications/${app}`, `${home}/Applications/${app}`]),
      ...(await ownOfPlaywright()),
    ];
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return [
      ...roots.filter(Boolean).flatMap((root) => WINDOWS.map((path) => join(root, path))),
      ...(await ownOfPlaywright()),
    ];
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter), '/snap/bin'];
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(await ownOfPlaywright())];
}

async function ownOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].filter(Boolean);
}

/** A file that runs. Ubuntu's /usr/bin/chromium-browser may be a note that says "install the snap". */
function isBrowser(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

const findChromium = async () => [...new Set(await listPlaces())].find(isBrowser);

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Tells on standard error what it does; standard output belongs to the command. */
function installChromium() {
  process.stderr.write('No Chromium was found: installing it with apt-get.\n');
  const run = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  const install = (name) => run('install', '-y', '--no-install-recommends', name);
  return run('update') && (install('chromium-headless-shell') || install('chromium'));
}

async function provideChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (isBrowser(wished)) return wished;
    process.stderr.write(`CHROMIUM_PATH is ${wished}, which is no browser that runs.\n`);
    return undefined;
  }
  const found = await findChromium();
  if (found || !isDebianRoot()) return found;
  return installChromium() ? findChromium() : undefined;
}

function run([command, ...args], chromium) {
  const path = [join(import.meta.dirname, '../node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, CHROMIUM_PATH: chromium };
  const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${command}: ${error.message}\n`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + os.signals[signal]));
}

const command = process.argv.slice(2);
const chromium = await provideChromium();
if (command.length === 0) {
  process.stderr.write('Usage: node scripts/withChromium.mjs COMMAND [ARGUMENT …]\n');
  process.exit(2);
} else if (chromium) {
  run(command, chromium);
} else {
  process.stderr.write(ADVICE);
  process.exit(1);
}
