// Looks at the package as it would be published: publint at package.json and files, are-the-types-wrong at the types of
// each entry. Needs a build: npm run build
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { facts, pack, root, temporaryFolder } from './package/pack.mjs';

const tarball = pack(temporaryFolder());

const { messages, pkg } = await publint({
  pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
  strict: true,
});
for (const message of messages) console.error(`${message.type}: ${formatMessage(message, pkg)}`);
console.log(`publint: ${messages.length} remarks`);
if (messages.length > 0) process.exitCode = 1;

// what is no JavaScript has no types
const plain = Object.keys(facts.exports)
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replace(/^\.\//u, ''));
const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
try {
  execFileSync(
    process.execPath,
    [cli, tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...plain, '--no-emoji', '--no-color'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
} catch {
  process.exitCode = 1;
}
