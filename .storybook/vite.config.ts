import { defineConfig } from 'vite';

/** Storybook's own settings: what the library is built with does not concern it. */
export default defineConfig({
  build: { chunkSizeWarningLimit: 3000, target: 'es2022' },
  // without these the dev server loads Lit twice
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators/property.js',
      'lit/decorators/state.js',
      'lit/directive-helpers.js',
      'lit/directives/guard.js',
      'lit/static-html.js',
    ],
  },
});
