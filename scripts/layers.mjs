// Checks that data flows down one staircase and imports point back up it. One line in FLOORS is one floor's row.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = join(import.meta.dirname, '..');
process.chdir(root);

/**
 * What each floor may import: other floors (a trailing `?` = types only), then packages. A floor may always import
 * itself.
 */
const FLOORS = new Map([
  ['model', { floors: [], packages: [] }],
  ['source/formats', { floors: ['model'], packages: ['valibot'] }],
  ['source', { floors: ['model', 'source/formats'], packages: [] }],
  ['stats', { floors: ['model'], packages: [] }],
  ['figures', { floors: ['model', 'stats'], packages: [] }],
  ['geometry', { floors: ['model', 'figures'], packages: [] }],
  ['strings', { floors: ['model', 'figures?', 'source?'], packages: [] }],
  ['styles', { floors: ['model?'], packages: ['lit'] }],
  [
    'internal',
    {
      floors: ['model', 'source', 'source/formats', 'stats', 'figures', 'geometry', 'strings', 'styles'],
      packages: ['lit'],
    },
  ],
  [
    'elements',
    {
      floors: [
        'model',
        'source',
        'source/formats',
        'stats',
        'figures',
        'geometry',
        'strings',
        'styles',
        'internal',
      ],
      packages: ['lit'],
    },
  ],
  ['embed', { floors: ['internal'], packages: [] }],
  [
    'cli',
    {
      floors: ['model', 'source', 'figures', 'geometry', 'strings', 'internal', 'elements'],
      packages: ['parse5', 'lit'],
    },
  ],
  ['react', { floors: ['internal?', 'elements'], packages: ['@lit/react', 'react', '@types/react'] }],
]);

/** A pattern for the modules of a floor, without those of the floors nested in it. */
function inside(floor) {
  const nested = [...FLOORS.keys()]
    .filter((other) => other.startsWith(`${floor}/`))
    .map((other) => `(?!src/${other}/)`);
  return `^${nested.join('')}src/${floor}/`;
}

const ofPackage = (name) => `(^|/)node_modules/${name}/`;

function rulesOf([floor, { floors, packages }]) {
  const whole = floors.filter((other) => !other.endsWith('?'));
  const types = floors.filter((other) => other.endsWith('?')).map((other) => other.slice(0, -1));
  const reachable = [floor, ...whole, ...types].map(inside);
  return [
    {
      name: `${floor} imports only ${[...floors, ...packages].join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: inside(floor) },
      to: { pathNot: [...reachable, ...packages.map(ofPackage)], couldNotResolve: false },
    },
    ...types.map((other) => ({
      name: `${floor} takes only types from ${other}`,
      severity: 'error',
      from: { path: inside(floor) },
      to: { path: inside(other), dependencyTypesNot: ['type-only'] },
    })),
  ];
}

const forbidden = [
  ...[...FLOORS].flatMap(rulesOf),
  {
    name: 'no cycles when it runs',
    severity: 'error',
    from: {},
    // a formatter and the phrases it says need each other's types, and nothing more; what loads later may lean on
    // what it is loaded by
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
  },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    // but one that is made of others may name their tags, and then needs the module that registers them
    name: 'an element knows no other element than by its tag',
    severity: 'error',
    from: { path: '^src/elements/([^/]+)/' },
    to: {
      path: '^src/elements/',
      pathNot: ['^src/elements/$1/', '^src/elements/([^/]+)/\\1\\.ts$'],
    },
  },
  {
    name: 'the library imports nothing from outside src',
    severity: 'error',
    from: { path: '^src/' },
    to: { pathNot: ['^src/', '(^|/)node_modules/'], couldNotResolve: false },
  },
];

/** Folders of src that no row of FLOORS speaks of. */
function strangers() {
  const names = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);
  const folders = names('src')
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return folders.filter((name) => !FLOORS.has(name));
}

const { output } = await cruise(
  ['src'],
  {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { violations } = output.summary;
const own = output.modules.filter(({ source }) => source.startsWith('src/'));

for (const { rule, from, to, cycle } of violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  console.error(`${rule.name}: ${from} → ${path}`);
}
for (const name of strangers()) console.error(`unknown floor: src/${name}`);
if (own.length === 0) console.error('invalid module count: 0');

console.log(
  `${own.length} modules, ${output.summary.totalDependenciesCruised} imports, ${violations.length} against the rules`,
);
if (violations.length > 0 || strangers().length > 0 || own.length === 0) process.exitCode = 1;
