import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { litPolicy } from './lit-policy.config.js';
import { shortTemplates } from './templates.config.js';

const at = (path: string) => resolve(import.meta.dirname, path);

const { version, license } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, string>;

/** The loader, what the frame is made of, and what a page with frames alone needs. */
const entries = { load: at('src/load.ts'), embed: at('src/embed.ts'), 'embed-host': at('src/embed-host.ts') };

/** The loader is a file by itself: what it loads are the entries beside it, as `--mode cdn` built them. */
const entriesBeside: Plugin = {
  name: 'entries-beside',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer !== entries.load) return undefined;
    const name = /^\.\/(?:elements\/[\w-]+\/)?([\w-]+\.js)$/.exec(source)?.[1];
    return name ? { id: `./${name}`, external: true } : undefined;
  },
};

const embedPage: Plugin = {
  name: 'embed-page',
  generateBundle() {
    const source = readFileSync(at('src/embed/embed.html'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
};

/** `--mode embed`: the loader and the page for frames, into dist/cdn. `--mode single`: everything in one file. */
export default defineConfig(({ mode }) => {
  const postBanner = `/*! maturity-widgets ${version} | ${license} licence */`;
  const shared = { publicDir: false, define: { MATURITY_VERSION: JSON.stringify(version) } } as const;
  const build = { emptyOutDir: false, target: 'es2022', sourcemap: true } as const;

  if (mode === 'single') {
    return {
      ...shared,
      plugins: [shortTemplates, litPolicy],
      build: {
        ...build,
        outDir: 'dist',
        // the licences of what is in it must come along
        license: { fileName: 'maturity-widgets.licences.md' },
        lib: { entry: at('src/maturity-widgets.ts'), formats: ['iife'], name: 'maturityWidgets' },
        rolldownOptions: { output: { entryFileNames: 'maturity-widgets.js', minify: true, postBanner } },
      },
    };
  }
  return {
    ...shared,
    plugins: [entriesBeside, embedPage, shortTemplates, litPolicy],
    build: {
      ...build,
      outDir: 'dist/cdn',
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          postBanner,
        },
      },
    },
  };
});
