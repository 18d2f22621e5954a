import { expect } from '@open-wc/testing';
import { nextSteps } from '../../src/stats/next-steps.js';
import { subjectOf, type Subject } from '../../src/stats/subject.js';
import { aDataset } from '../fixtures/dataset.js';

function subject(id: string, from = aDataset()): Subject {
  const found = subjectOf(from, id, '1885');
  if (!found) throw new Error(`unknown subject: ${id}`);
  return found;
}

describe('nextSteps(dataset, edition, entity, peers, order)', () => {
  const dataset = aDataset();
  const all = [subject('all')];

  it('holds what is answered and not fully met, and nothing else', () => {
    const ids = nextSteps(dataset, '2022', '1885', all).map(({ indicator }) => indicator.id);
    // fully: alarm, apply, quality, broadband; unanswered: absence
    expect(ids).to.have.members(['locks', 'video', 'older-cases', 'school-cases', 'login']);
  });

  it('counts the peers that have it, without the municipality itself', () => {
    const steps = nextSteps(dataset, '2022', '1885', all);
    const counts = steps.map(({ indicator, peers: [having] }) => [indicator.id, having?.have, having?.of]);
    expect(counts).to.deep.include(['locks', 2, 5]);
    // one of the five answered "don't know"
    expect(counts).to.deep.include(['video', 2, 5]);
    expect(counts).to.deep.include(['school-cases', 1, 5]);
  });

  it('puts first what most peers have, and then what lifts most', () => {
    const ids = nextSteps(dataset, '2022', '1885', all).map(({ indicator }) => indicator.id);
    // 2 of 5 each: the stem of older people rises by 1, its petal by a third for locks and a sixth for video
    expect(ids).to.deep.equal(['older-cases', 'locks', 'video', 'login', 'school-cases']);
  });

  it('puts first what lifts most when asked to', () => {
    const [first] = nextSteps(dataset, '2022', '1885', all, 'lift');
    expect(first?.lifts[0]).to.deep.equal({ kind: 'area', id: 'older', by: 1 });
  });

  it('knows how far a petal and a goal rise', () => {
    const goals = aDataset({
      goals: new Map([['simpler', { id: 'simpler', label: 'Enklare' }]]),
      indicators: [
        { id: 'a', area: 'older', goals: ['simpler'] },
        { id: 'b', area: 'older', goals: ['simpler'], weight: 3 },
        { id: 'c', area: 'schools', goals: ['simpler'] },
        { id: 'd', area: 'older', goals: [] },
      ],
      answers: [{ rows: { '1885': ['not', 'partly', 'fully', null] } }],
    });
    const lifts = nextSteps(goals, '2022', '1885', [], 'lift').map(({ indicator, lifts: each }) => [
      indicator.id,
      each,
    ]);
    expect(lifts).to.deep.equal([
      [
        'b',
        [
          { kind: 'area', id: 'older', by: 1.5 / 4 },
          { kind: 'goal', id: 'simpler', by: 1.5 / 5 },
        ],
      ],
      [
        'a',
        [
          { kind: 'area', id: 'older', by: 1 / 4 },
          { kind: 'goal', id: 'simpler', by: 1 / 5 },
        ],
      ],
    ]);
  });

  it('keeps back counts that could give an unpublished answer away', () => {
    const rows = { '1885': ['not'], '1880': ['fully'], '1861': ['not'], '1881': ['fully'] };
    const secret = aDataset({ indicators: [{ id: 'a' }], answers: [{ rows, unpublished: ['1880'] }] });
    for (const id of ['county', 'all', 'similar']) {
      const [step] = nextSteps(secret, '2022', '1885', [subject(id, secret)]);
      expect(step?.peers[0], id).to.deep.include({ have: undefined, of: undefined });
    }
  });

  it('has nothing to say of a municipality that has not published, or is not there', () => {
    const rows = { '1885': ['not'] };
    const secret = aDataset({ indicators: [{ id: 'a' }], answers: [{ rows, unpublished: true as const }] });
    expect(nextSteps(secret, '2022', '1885', [])).to.deep.equal([]);
    expect(nextSteps(dataset, '2022', 'nobody', all)).to.deep.equal([]);
  });
});
