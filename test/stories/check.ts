import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { html, type TemplateResult } from 'lit';

type Story = () => TemplateResult | Promise<TemplateResult>;

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
  rules: {
    'target-size': { enabled: true },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

/**
 * What axe can't decide. `color-contrast`: text over SVG shapes has no background it can compute; the palette's test
 * measures those colours. `hidden-content`: a reminder that something is folded away, which other stories unfold.
 */
const EXPLAINED = new Set(['color-contrast', 'hidden-content']);

const axe = (window as unknown as { axe: { run(root: Element, options: RunOptions): Promise<AxeResults> } })
  .axe;

const described = (results: AxeResults['violations']) =>
  results.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html: text, failureSummary }) => `${text} ${failureSummary ?? ''}`).join('; ')}`,
  );

/** Returns what axe finds violated, and what it can't decide and nobody has explained. */
export async function axeFindings(root: Element): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(root, OPTIONS);
  return [...described(violations), ...described(incomplete.filter(({ id }) => !EXPLAINED.has(id)))];
}

/** Waits until every widget has come as far as it will. */
async function settled(root: Element): Promise<void> {
  for (let still = 0; still < 3;) {
    await new Promise(requestAnimationFrame);
    const waiting = [...root.querySelectorAll('*')].some((element) => element.matches(':state(loading)'));
    still = waiting ? 0 : still + 1;
  }
}

const isStory = (entry: [string, unknown]): entry is [string, Story] => typeof entry[1] === 'function';

/** What may befall any widget, beside being ready. */
const STATES = ['Loading', 'Empty', 'Missing', 'LongNames', 'Failed'];

/**
 * Every state of a widget, in both languages, both themes and forced colours: nothing violated, nothing unexplained.
 *
 * @param without states that the widget can't be in, and why
 */
export function checkStories(
  tag: string,
  exported: Readonly<Record<string, unknown>>,
  without: Readonly<Record<string, string>> = {},
): void {
  describe(`stories of ${tag}`, () => {
    const stories = Object.entries(exported).filter(isStory);

    it('show every state that it can be in', () => {
      const names = stories.map(([name]) => name);
      const asked = STATES.filter((state) => !(state in without));
      expect(names).to.include.members(asked);
      expect(names.length).to.be.greaterThan(asked.length);
    });

    for (const [name, story] of stories) {
      for (const lang of ['sv', 'en']) {
        for (const theme of ['light', 'dark', 'forced']) {
          it(`${name}, ${lang}, ${theme}`, async () => {
            const forced = [{ name: 'forced-colors', value: 'active' }];
            if (theme === 'forced') await executeServerCommand('emulate', { features: forced });
            try {
              const root = await fixture(html`<main lang=${lang}>${await story()}</main>`);
              if (theme === 'dark')
                for (const each of root.querySelectorAll(tag)) each.setAttribute('theme', 'dark');
              await settled(root);
              expect(await axeFindings(root)).to.deep.equal([]);
            } finally {
              if (theme === 'forced') await executeServerCommand('emulate');
            }
          });
        }
      }
    }
  });
}
