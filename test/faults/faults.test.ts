import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { appeared, DOCUMENT, drawn, shadow, stateOf, textIn, type DotElement } from '../fixtures/dot.js';
import { Faulty } from '../source/fault-client.js';
import { LOAD_FAULTS, type LoadFault } from './faults.js';

interface Outcome {
  readonly codes: readonly string[];
  readonly explained: string;
  readonly inError: boolean;
  readonly fallbackShown: boolean;
  readonly buttonShown: boolean;
  readonly warned: number;
  readonly recovered: boolean;
  readonly fallbackGone: boolean;
}

const isShown = (element: Element | null | undefined) => (element?.getClientRects().length ?? 0) > 0;

/** Lets one widget fail and come back. */
async function suffer({ answer, src }: LoadFault, place: Element, warnings: string[]): Promise<Outcome> {
  const server = await Faulty.that({ ...answer, then: DOCUMENT });
  const element = document.createElement('test-dot') as DotElement;
  element.lang = 'sv';
  element.src = src ?? server.url;
  element.append(Object.assign(document.createElement('p'), { textContent: 'Reserv' }));
  const codes: string[] = [];
  element.addEventListener('maturity-error', (event) => codes.push(event.detail.code));
  place.append(element);
  await appeared(element, '[part=error]');
  await element.updateComplete;
  const outcome = {
    codes: [...codes],
    explained: textIn(element, '[part=error] pre') ?? '',
    inError: stateOf(element, 'error'),
    fallbackShown: isShown(element.querySelector('p')),
    buttonShown: isShown(shadow(element, '[part=error] button')),
    warned: warnings.filter((text) => text.includes(element.src ?? '')).length,
  };
  await server.release();
  if (src === undefined) (shadow(element, '[part=error] button') as HTMLButtonElement).click();
  else element.src = server.url;
  await drawn(element);
  await element.updateComplete;
  const recovered = stateOf(element, 'ready') && shadow(element, '[part=error]') === undefined;
  return { ...outcome, recovered, fallbackGone: !isShown(element.querySelector('p')) };
}

describe('a load that fails', function () {
  this.timeout(180_000);
  const outcomes = new Map<string, Outcome>();
  const thrown: string[] = [];
  const onError = ({ message }: ErrorEvent) => thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(String(reason));
  const { warn } = console;

  before(async () => {
    const warnings: string[] = [];
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    // a hundred addresses would bury the run's own words
    console.warn = (text: string) => warnings.push(text);
    const place = document.createElement('div');
    // in view and small, so that each of them draws
    place.setAttribute('style', 'block-size: 300px; overflow: hidden; inset: 0; position: fixed');
    document.body.append(place);
    const waiting = [...LOAD_FAULTS].reverse();
    // a few at a time: a browser opens six connections to a server, and whoever waits for one is timed as well
    const work = async () => {
      for (let fault = waiting.pop(); fault; fault = waiting.pop()) {
        const cell = document.createElement('div');
        cell.setAttribute('style', 'inset: 0; position: absolute');
        place.append(cell);
        outcomes.set(fault.name, await suffer(fault, cell, warnings));
        cell.remove();
      }
    };
    await Promise.all([1, 2, 3, 4].map(work));
    place.remove();
  });
  after(async () => {
    console.warn = warn;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    await executeServerCommand('say', `${String(LOAD_FAULTS.length)} loader faults`);
  });

  it('does so in sixty ways and more', () => {
    expect(new Set(LOAD_FAULTS.map(({ name }) => name)).size).to.be.at.least(60);
  });

  for (const { name, code } of LOAD_FAULTS) {
    it(`by ${name} is ${code}, shows what the author wrote, and recovers`, () => {
      const { explained, warned, ...rest } = outcomes.get(name) as Outcome;
      expect(rest).to.deep.equal({
        codes: [code],
        inError: true,
        fallbackShown: true,
        buttonShown: true,
        recovered: true,
        fallbackGone: true,
      });
      expect(explained).to.contain(code);
      expect(warned).to.be.at.least(1);
    });
  }

  it('never throws into the page', () => {
    expect(thrown).to.deep.equal([]);
  });
});
