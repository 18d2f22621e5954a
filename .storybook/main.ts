import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';

const STORIES = /stories[\\/][^\\/]+\.stories\.ts$/u;

/** `flower.stories.ts` holds the states of `maturity-flower`: nothing more has to be said in the file. */
const tagOf = (file: string): string => `maturity-${basename(file).replace(/\..*$/u, '')}`;

/** Finds the stories: the functions that a file exports. */
const storyIndexer: Indexer = {
  test: STORIES,
  async createIndex(fileName) {
    const title = tagOf(fileName);
    const text = await readFile(fileName, 'utf8');
    return [...text.matchAll(/^export const (\w+) = (?:async )?\(/gmu)].map(([, name = '']) => ({
      type: 'story' as const,
      subtype: 'story' as const,
      importPath: fileName,
      exportName: name,
      name: name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/gu, ' '),
      title,
      tags: ['autodocs'],
    }));
  },
};

/** Gives each file of stories what Storybook reads of it first: the tag that they show. */
const storyMeta: Plugin = {
  name: 'story-meta',
  enforce: 'pre',
  transform(code, id) {
    if (!STORIES.test(id) || /^export default /mu.test(code)) return undefined;
    const tag = JSON.stringify(tagOf(id));
    return { code: `${code}\nexport default { title: ${tag}, component: ${tag} };\n`, map: null };
  },
};

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  experimental_indexers: () => [storyIndexer],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  viteFinal: (settings) => ({ ...settings, plugins: [...(settings.plugins ?? []), storyMeta] }),
  // where the stories, which the tests run as well, look for their data
  staticDirs: [
    { from: '../demo/data', to: '/demo/data' },
    { from: '../test/fixtures', to: '/test/fixtures' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
