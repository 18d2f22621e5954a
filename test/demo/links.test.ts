import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Answer {
  readonly path: string;
  /** What named it. */
  readonly by: string;
  readonly status: number;
  readonly kind: string;
}

interface Answers {
  readonly answers: readonly Answer[];
  /** Addresses of places in pages that have no such place. */
  readonly lost: readonly string[];
}

describe('the demo, as it is served', () => {
  let seen: Answers;
  before(async () => {
    seen = await executeServerCommand<Answers, undefined>('demo-answers');
  });

  it('has every page, script, style sheet, data file and link that it names', () => {
    const wrong = seen.answers.filter(({ status }) => status !== 200);
    expect(wrong.map(({ path, by, status }) => `${by}: ${path} ${String(status)}`)).to.deep.equal([]);
    const kinds = new Map<string, number>();
    for (const { kind } of seen.answers) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const [kind, least] of Object.entries({ html: 8, js: 20, css: 4, json: 4 }))
      expect(kinds.get(kind), kind).to.be.at.least(least);
  });

  it('leads to places that exist in its pages', () => {
    expect(seen.lost).to.deep.equal([]);
  });
});
