import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/bars/bars.js';
import type { BarsElement } from '../../src/elements/bars/bars-element.js';
import type { MaturityErrorDetail } from '../../src/internal/events.js';
import { mounted, present, press } from '../fixtures/mounted.js';
import { aSurvey } from '../fixtures/survey.js';

const block = (...patterns: readonly string[]): Promise<unknown> =>
  executeServerCommand('block', patterns.slice());

const optionsOf = (element: BarsElement): readonly SVGElement[] => [
  ...(element.shadowRoot?.querySelectorAll<SVGElement>('[role="option"]') ?? []),
];

describe('maturity-bars without a connection', () => {
  afterEach(() => block());

  it('is drawn and read, and leaves keys and clicks alone', async () => {
    await block('*bars-hands*');
    const element = await mounted<BarsElement>('maturity-bars', aSurvey(), {}, 700);
    await present(element, '[role="option"]');
    const [first] = optionsOf(element);
    first?.focus();
    press(element, 'ArrowRight');
    first?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    // asked for once more, so that it is known not to come
    const asked = await import('../../src/elements/bars/bars-hands.js').catch(() => undefined);
    expect(asked).to.equal(undefined);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(first);
    expect(element.shadowRoot?.querySelector('.reading')?.textContent).to.contain('svarande');
    expect(element.state).to.equal('ready');
  });

  it('says that a form could not be had, and still draws the usual', async () => {
    await block('*bars-forms*');
    const element = document.createElement('maturity-bars');
    element.data = aSurvey();
    element.mode = 'diverging';
    const failed = oneEvent(element, 'maturity-error');
    document.body.append(element);
    const { detail } = (await failed) as CustomEvent<MaturityErrorDetail>;
    expect(detail.code).to.equal('MW-NET');
    expect(element.state).to.equal('error');
    element.mode = 'stacked';
    await present(element, '[role="option"]');
    expect(element.state).to.equal('ready');
    element.remove();
  });
});
