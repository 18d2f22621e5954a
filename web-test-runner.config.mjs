import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { closingLineReporter, sayings } from './scripts/closing-line-reporter.mjs';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';
import { accessibilityTree, blocking, domCounters, emulation, picture } from './test/browser-commands.mjs';
import { demoLinks } from './test/demo/links.mjs';
import { embedOrigins } from './test/embed/origins.mjs';
import { faultServer } from './test/fault-server.mjs';

/** The test server drops a module's last character when the file ends right at an import's closing quote. */
const finalNewline = {
  name: 'final-newline',
  transform: ({ response, body }) =>
    response.is('js') && typeof body === 'string' && !body.endsWith('\n') ? { body: `${body}\n` } : undefined,
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 1, // a page that is not in front draws no frames
  testFramework: { config: { timeout: 60_000 } }, // axe over a large table on a busy machine takes more than mocha's 2 s
  // a browser may take its time to start on a busy machine
  browserStartTimeout: 150_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        timeout: 120_000,
        args: browserFlags(),
        env: { ...process.env, TZ: 'Europe/Stockholm' },
      },
    }),
  ],
  plugins: [
    accessibilityTree,
    domCounters,
    emulation,
    blocking,
    picture,
    sayings,
    faultServer(),
    embedOrigins(),
    demoLinks,
    finalNewline,
    // esnext, since a lower target drops `with { type: 'json' }`; never `json: true`, which turns fetched JSON into JavaScript
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) =>
    !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    closingLineReporter(process.env.TALLY_FILE),
  ],
};
