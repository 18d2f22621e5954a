// Builds the loader, the page for frames and the single file, after the other builds, and says the hash of each file
// that a page names in a script tag: node scripts/embed-build.mjs
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Returns what the attribute `integrity` takes. */
const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Builds, and writes dist/integrity.json: by file, its hash. Returns it. */
export async function buildEmbed() {
  const configFile = join(root, 'vite.embed.config.ts');
  for (const mode of ['embed', 'single']) await build({ root, configFile, mode, logLevel: 'warn' });
  const names = ['maturity-widgets.js', ...readdirSync(join(dist, 'cdn')).map((name) => `cdn/${name}`)];
  const hashes = Object.fromEntries(
    names.filter((name) => name.endsWith('.js')).map((name) => [name, hashOf(join(dist, name))]),
  );
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}

if (process.argv[1] === import.meta.filename) {
  const hashes = await buildEmbed();
  for (const name of ['maturity-widgets.js', 'cdn/load.js']) console.log(`${name}  ${hashes[name]}`);
}
