import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const facts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A folder of its own, gone when the script ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-widgets-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs npm, the one that runs this script. */
export function npm(args, cwd) {
  const [command, first] = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : ['npm', []];
  return execFileSync(command, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Makes the tarball that would be published, from what has been built, and returns its path. */
export function pack(folder) {
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  return join(folder, filename);
}
