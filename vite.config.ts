import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { litPolicy } from './lit-policy.config.js';
import { shortTemplates } from './templates.config.js';

const at = (path: string) => resolve(import.meta.dirname, path);

const { version, license } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, string>;

const entries = {
  index: at('src/index.ts'),
  all: at('src/all.ts'),
  flower: at('src/elements/flower/flower.ts'),
  bars: at('src/elements/bars/bars.ts'),
  table: at('src/elements/table/table.ts'),
  targets: at('src/elements/targets/targets.ts'),
  ladder: at('src/elements/ladder/ladder.ts'),
  value: at('src/elements/value/value.ts'),
  map: at('src/elements/map/map.ts'),
  trend: at('src/elements/trend/trend.ts'),
  scatter: at('src/elements/scatter/scatter.ts'),
  heatmap: at('src/elements/heatmap/heatmap.ts'),
  steps: at('src/elements/steps/steps.ts'),
  papers: at('src/elements/papers/papers.ts'),
  scope: at('src/elements/scope/scope.ts'),
  picker: at('src/elements/picker/picker.ts'),
  flowers: at('src/elements/flower/flowers.ts'),
};

/** For npm alone: who uses React has a bundler. */
const wrappers = Object.fromEntries(
  readdirSync(at('src/react')).map((name) => [
    `react/${name.replace(/\.ts$/u, '')}`,
    at(`src/react/${name}`),
  ]),
);

export default defineConfig(({ mode, command }) => {
  // mpa: a missing .json must answer 404, not the page
  if (command === 'serve') return { appType: 'mpa', server: { host: '127.0.0.1', port: 5173 } };

  const output = {
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    postBanner: `/*! maturity-widgets ${version} | ${license} licence */`,
  };
  const build = { emptyOutDir: true, target: 'es2022', sourcemap: true };
  const define = { MATURITY_VERSION: JSON.stringify(version) };

  // for a script tag: everything bundled and minified, in chunks that load when used
  if (mode === 'cdn') {
    return {
      publicDir: false,
      define,
      plugins: [shortTemplates, litPolicy],
      build: {
        ...build,
        outDir: 'dist/cdn',
        lib: { entry: entries, formats: ['es'] },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          // a library build in ES format is not minified by build.minify
          output: {
            ...output,
            minify: true,
            // V8 compiles on another thread while the file arrives, not function by function at the first drawing
            postBanner: `//# allFunctionsCalledOnLoad\n${output.postBanner}`,
            // what most widgets need comes as one file: many small ones compress badly and are asked for one by one;
            // counting answers is too much for those who don't
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'core',
                  minShareCount: Math.floor(Object.keys(entries).length / 2),
                  test: (id) => !id.endsWith('/stats/shares.ts'),
                },
              ],
            },
          },
        },
      },
    };
  }

  // for npm: dependencies stay imports
  return {
    publicDir: false,
    define,
    build: {
      ...build,
      outDir: 'dist',
      minify: false,
      lib: {
        entry: { ...entries, load: at('src/load.ts'), ...wrappers, prerender: at('src/cli/prerender.ts') },
        formats: ['es'],
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        external: [/^lit($|\/)/, /^@lit\//, 'valibot', 'react', 'parse5'],
        output,
      },
    },
  };
});
