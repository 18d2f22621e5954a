import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './scripts/engines.mjs';
import { otherEnginesFiles } from './test/engines.mjs';
import base from './web-test-runner.config.mjs';

/**
 * Opens a page whose window gets its size in the older Firefox of Debian's stable too: puppeteer turns the screen along with it,
 * which that one has no command for, and no test asks for.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message)) throw error;
    });
  return page;
}

/** The launcher speaks to whatever puppeteer starts, and puppeteer to Firefox by WebDriver BiDi. */
const firefox = chromeLauncher({
  puppeteer,
  createPage,
  launchOptions: {
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    timeout: 120_000,
    env: { ...process.env, TZ: 'Europe/Stockholm' },
  },
});

export default { ...base, testsFinishTimeout: 300_000, files: otherEnginesFiles, browsers: [firefox] };
