// Makes what is derived from the elements' own comments and types. Into dist: the manifest that editors and Storybook read,
// and the data of two families of editors. Into the sources: the reference in docs/api.md and the React wrappers;
// npm run manifest -- --check fails when one of these is out of date, and writes nothing.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { create, ts as analyzerTs } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { apiReference } from './manifest/api.mjs';
import { publicManifest } from './manifest/public.mjs';
import { reactModules } from './manifest/react.mjs';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

/**
 * Returns what no comment can be trusted to repeat: the words that an attribute takes (by "Class attribute", `*` for every
 * class), the type of each event, and the type of each class's figure.
 */
function readSources() {
  const lists = new Map();
  const calls = [];
  const events = new Map();
  const figures = new Map();
  const asList = (node) =>
    ts.isAsExpression(node) && ts.isArrayLiteralExpression(node.expression)
      ? node.expression.elements.filter(ts.isStringLiteral).map(({ text }) => text)
      : undefined;
  for (const file of sources) {
    const visit = (node, owner) => {
      if (ts.isVariableDeclaration(node) && node.initializer && asList(node.initializer))
        lists.set(node.name.text, asList(node.initializer));
      if (ts.isCallExpression(node) && node.expression.getText() === 'oneOf' && node.arguments.length === 4) {
        const [, attribute, , list] = node.arguments;
        calls.push({ owner, attribute: attribute.text, list: list.getText() });
      }
      if (ts.isInterfaceDeclaration(node) && node.name.text.endsWith('EventMap')) {
        for (const member of node.members) events.set(member.name.text, member.type.getText());
      }
      if (ts.isHeritageClause(node) && node.types[0]?.typeArguments?.length === 2)
        figures.set(owner, node.types[0].typeArguments[1].getText());
      const inner = ts.isClassDeclaration(node) ? node.name?.text : owner;
      ts.forEachChild(node, (child) => visit(child, inner));
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  const words = new Map();
  for (const { owner, attribute, list } of calls) {
    if (!lists.has(list)) throw new Error(`missing list of words: ${list}`);
    words.set(`${owner} ${attribute}`, lists.get(list));
  }
  words.set('TableElement rows', lists.get('TABLE_ROWS'));
  words.set('* theme', ['light', 'dark', 'auto']);
  return { words, events, figures };
}

/** What the analyzer makes of the elements and their base. */
function analyze() {
  const modules = sources
    .map((file) => relative(root, file).replaceAll('\\', '/'))
    .filter((path) => /^src\/(elements\/.*-element|internal\/widget)\.ts$/u.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return analyzerTs.createSourceFile(path, text, analyzerTs.ScriptTarget.ES2015, true);
    });
  return create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
}

/** Writes a file whose text is as in the sources, or tells that it isn't. */
async function writeSource(path, text) {
  const file = join(root, path);
  const printed = path.endsWith('.md')
    ? text
    : await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === printed) return;
  if (isCheck) {
    console.error(`out of date: ${path} (npm run manifest)`);
    process.exitCode = 1;
  } else write(path, printed);
}

/** Removes what was made of an element that is no more, or tells that it is there. */
function removeSources(folder, made) {
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    const path = `${folder}/${name}`;
    if (made.has(path)) continue;
    if (isCheck) {
      console.error(`out of date: ${path} (npm run manifest)`);
      process.exitCode = 1;
    } else rmSync(join(root, path));
  }
}

function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Editors' plugins add to the manifest that they are given. */
function writeEditorData(manifest, { name, version }) {
  const options = { hideLogs: true, hideMethodDocs: true };
  const made = new Map([
    ['vscode.html-custom-data.json', getVsCodeHtmlCustomData(structuredClone(manifest), options)],
    ['vscode.css-custom-data.json', getVsCodeCssCustomData(structuredClone(manifest), options)],
    [
      'web-types.json',
      getWebTypesData(structuredClone(manifest), { ...options, packageJson: false, name, version }),
    ],
  ]);
  for (const [file, text] of made) write(`dist/${file}`, text);
}

const manifest = publicManifest(analyze(), readSources());
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

await writeSource('docs/api.md', apiReference(manifest));
const wrappers = reactModules(elements);
for (const [path, text] of wrappers) await writeSource(path, text);
removeSources('src/react', wrappers);
if (!isCheck) {
  write('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  writeEditorData(manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}

const attributes = elements.reduce((sum, one) => sum + one.attributes.length, 0);
console.log(`${elements.length} elements, ${attributes} attributes`);
