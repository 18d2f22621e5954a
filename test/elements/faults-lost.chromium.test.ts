import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/flower/flower.js';
import '../../src/elements/picker/picker.js';
import '../../src/elements/value/value.js';
import type { MaturityErrorEvent } from '../../src/internal/events.js';

const block = (...patterns: readonly string[]): Promise<unknown> =>
  executeServerCommand('block', patterns.slice());

describe('a fault whose words can’t be had', () => {
  const { warn } = console;
  let told: string[] = [];
  let rejected: PromiseRejectionEvent[] = [];
  const listen = (event: PromiseRejectionEvent) => void rejected.push(event);

  beforeEach(async () => {
    told = [];
    rejected = [];
    console.warn = (text: string) => void told.push(text);
    addEventListener('unhandledrejection', listen);
    await block('*fault-face*');
  });

  afterEach(async () => {
    console.warn = warn;
    removeEventListener('unhandledrejection', listen);
    await block();
  });

  for (const tag of ['maturity-flower', 'maturity-picker', 'maturity-value'] as const) {
    it(`is told by ${tag} to the page, and in the console by what is known of it`, async () => {
      const element = document.createElement(tag);
      element.innerHTML = '<p>Reserv</p>';
      element.src = '/there-is-no-such-file.json';
      const failed = oneEvent(element, 'maturity-error');
      document.body.append(element);
      const { detail } = (await failed) as MaturityErrorEvent;
      expect(detail.code).to.equal('MW-HTTP-404');
      // asked for once more, so that it is known not to come
      const asked = await import('../../src/internal/fault-face.js').catch(() => undefined);
      expect(asked).to.equal(undefined);
      await element.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(`<${tag}> `);
      expect(rejected).to.be.empty;
      expect(element.querySelector('p')?.getClientRects()).to.have.length(1);
      element.remove();
    });
  }
});
