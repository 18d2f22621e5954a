import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import type { Dataset } from '../../src/model/index.js';
import { readDataset } from '../../src/source/read.js';

interface Counters {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

const counters = () => executeServerCommand<Counters, undefined>('dom-counters');
const CASES = {
  'maturity-flower': { entity: '1885', compare: 'county' },
  'maturity-flowers': { entity: '1885' },
  'maturity-bars': { indicator: 'older-locks', by: 'size' },
  'maturity-table': { entity: '1885' },
  'maturity-map': { indicator: 'older-locks' },
  'maturity-papers': { entity: '1885' },
  'maturity-heatmap': { indicator: 'older-locks', by: 'county' },
  'maturity-steps': { entity: '1885' },
  'maturity-scatter': { entity: '1885' },
  'maturity-trend': { indicator: 'broadband-gigabit', entity: '1885', compare: 'county all' },
  'maturity-targets': {},
  'maturity-ladder': { entity: '1885' },
  'maturity-value': { indicator: 'older-locks', group: 'all' },
  'maturity-picker': { entity: '1885' },
  'maturity-scope': { entity: '1885' },
};

/** What 1,000 elements may leave behind, bytes. */
const LEFT = 100_000;

/**
 * How many times 1,000 elements may come and go before what they leave is a leak, which grows every time: caches fill and
 * code is compiled at first, and the last of them may still be waited for.
 */
const ROUNDS = 4;

/** Connects and disconnects one element at a time, each far enough to draw. */
async function cycle(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data: Dataset,
  times: number,
) {
  for (let round = 0; round < times; round++) {
    const element = document.createElement(tag) as MaturityWidget<never, never>;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = data;
    document.body.append(element);
    await element.updateComplete;
    // some are drawn, most leave before
    if (round % 20 === 0) await new Promise(requestAnimationFrame);
    element.remove();
  }
  await new Promise(requestAnimationFrame);
}

describe('connecting and disconnecting 1,000 times', function () {
  this.timeout(240_000);
  let data: Dataset;
  before(async () => {
    const response = await fetch('/demo/data/valfardsteknik-2022.json');
    data = await readDataset(await response.text(), response.url);
  });

  for (const [tag, attributes] of Object.entries(CASES)) {
    it(`leaves no nodes, no listeners and at most ${String(LEFT)} bytes behind: ${tag}`, async () => {
      await cycle(tag, attributes, data, 100);
      let last = await counters();
      let grown: Counters = { nodes: Infinity, listeners: Infinity, heap: Infinity };
      const isClean = () => grown.nodes <= 0 && grown.listeners <= 0 && grown.heap <= LEFT;
      for (let round = 0; round < ROUNDS && !isClean(); round++) {
        await cycle(tag, attributes, data, 1000);
        const now = await counters();
        grown = {
          nodes: now.nodes - last.nodes,
          listeners: now.listeners - last.listeners,
          heap: now.heap - last.heap,
        };
        last = now;
      }
      expect(grown.nodes).to.be.at.most(0);
      expect(grown.listeners).to.be.at.most(0);
      expect(grown.heap).to.be.at.most(LEFT);
      await executeServerCommand(
        'say',
        `1,000 times ${tag}: ${String(grown.heap)} bytes, no node and no listener`,
      );
    });
  }
});
