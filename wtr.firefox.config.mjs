import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/engines.mjs';
import { firefoxFiles } from './test/engines.mjs';
import base from './web-test-runner.config.mjs';

/** The launcher speaks to whatever puppeteer starts, and puppeteer to Firefox by WebDriver BiDi. */
const firefox = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    env: { ...process.env, TZ: 'Europe/Stockholm' },
  },
});

// a browser that is started for each file may take its time on a busy machine
const patience = { browserStartTimeout: 120_000, testsStartTimeout: 120_000 };

export default { ...base, ...patience, files: firefoxFiles, browsers: [firefox] };
