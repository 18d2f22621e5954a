import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/ladder/ladder.js';
import '../../src/elements/targets/targets.js';
import '../../src/elements/trend/trend.js';
import { datasetOf, mounted, present } from '../fixtures/mounted.js';

const WIDGETS: readonly (readonly [
  tag: string,
  data: string,
  attributes: Readonly<Record<string, string>>,
])[] = [
  ['maturity-bars', 'skl-2011', { indicator: 'fig-06-strategy' }],
  ['maturity-flower', 'valfardsteknik-2022', { entity: '1885' }],
  ['maturity-flower', 'valfardsteknik-2022', { entity: '1885', layout: 'garden' }],
  ['maturity-ladder', 'oskarshamn-2008', {}],
  ['maturity-targets', 'oskarshamn-2008', {}],
  ['maturity-trend', 'valfardsteknik-2022', { indicator: 'broadband-gigabit', entity: '1885' }],
];

// Chromium takes an option for a group when something with another role stands between it and its list, as a <g> does
describe('the marks of a drawing, to who hears them', () => {
  for (const [tag, data, attributes] of WIDGETS) {
    it(`are options of its list: <${tag}> ${JSON.stringify(attributes)}`, async () => {
      const element = await mounted(tag, await datasetOf(data), attributes, 900);
      const marks = await present(element, '[role=option]');
      const heard = await executeServerCommand<readonly string[], { role: string }>('accessibility-tree', {
        role: 'option',
      });
      const unheard = marks.map(({ ariaLabel }) => ariaLabel).filter((name) => !heard.includes(name ?? ''));
      expect(unheard).to.deep.equal([]);
    });
  }
});
