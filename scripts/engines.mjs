// Which engines the tests run in. As a program: installs what Debian has of the two that are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages: Firefox, WebKitGTK's driver with its browser, and a screen for it. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const onPath = (names) =>
  names
    .flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => folder && join(folder, name)),
    )
    .find((path) => path && isProgram(path));

/** Returns the path of a Firefox: what FIREFOX_PATH names, else what is installed; `undefined` = there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && !isProgram(named)) throw new Error(`invalid FIREFOX_PATH: ${named}`);
  if (named) return named;
  if (process.platform === 'darwin')
    return ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isProgram);
  return onPath(['firefox-esr', 'firefox']);
}

function findMiniBrowser() {
  const root = '/usr/lib';
  const folders = existsSync(root) ? readdirSync(root) : [];
  return folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) =>
        join(root, folder, name, 'MiniBrowser'),
      ),
    )
    .find(isProgram);
}

/** Returns the paths of WebKitGTK's browser and driver; `undefined` = one of them, or a screen, is missing. */
export function findWebkit() {
  if (process.platform !== 'linux') return undefined;
  const browser = findMiniBrowser();
  const driver = onPath(['WebKitWebDriver']);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = Boolean(DISPLAY || WAYLAND_DISPLAY) || onPath(['Xvfb']) !== undefined;
  return browser && driver && hasScreen ? { browser, driver } : undefined;
}

/** The engines beside Chromium that are installed here. */
export function otherEngines() {
  return [...(findFirefox() ? ['firefox'] : []), ...(findWebkit() ? ['webkit'] : [])];
}

/**
 * Runs apt-get without a prompt: as root, or by a sudo that asks for no password. `undefined` = not on this machine.
 *
 * @param {string[]} args
 * @returns {boolean | undefined} whether it did what was asked
 */
export function apt(...args) {
  if (!existsSync('/etc/debian_version')) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return undefined;
  const command = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ];
  const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
  return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * Installs the engines that are missing. Where Debian's packages can not be had (another system, no rights, no archive
 * within reach) that is said and is no failure; packages that came and could not be installed are one.
 */
function install() {
  const missing = () => ['firefox', 'webkit'].filter((engine) => !otherEngines().includes(engine));
  if (missing().length === 0) {
    console.log('Firefox and WebKitGTK are installed.');
    return true;
  }
  const names = missing().join(' and ');
  const fetched = ['install', '-y', '-q', '--no-install-recommends', '--download-only', ...PACKAGES];
  // the package list of a fresh machine is empty or old, and then the first try fails
  const canBeHad = apt(...fetched) || (apt('update', '-q') && apt(...fetched));
  if (!canBeHad) {
    console.log(`Not tested in ${names}: not installed, and Debian's packages can not be had here.`);
    return true;
  }
  const isInstalled = apt('install', '-y', '-q', '--no-install-recommends', ...PACKAGES) === true;
  if (isInstalled && missing().length === 0) return true;
  console.error(
    `Not tested in ${missing().join(' and ')}: Debian's packages came, and could not be installed.`,
  );
  return false;
}

if (process.argv[1] === import.meta.filename) process.exitCode = install() ? 0 : 1;
