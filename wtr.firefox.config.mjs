import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/engines.mjs';
import { otherEnginesFiles } from './test/engines.mjs';
import base from './web-test-runner.config.mjs';

/** The launcher speaks to whatever puppeteer starts, and puppeteer to Firefox by WebDriver BiDi. */
const firefox = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    timeout: 120_000,
    env: { ...process.env, TZ: 'Europe/Stockholm' },
  },
});

export default { ...base, testsFinishTimeout: 300_000, files: otherEnginesFiles, browsers: [firefox] };
