import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LatestRequest } from '../../src/internal/latest-request.js';

class AskerElement extends LitElement {
  asked = 0;
  readonly request = new LatestRequest(this, () => this.asked++);
}

describe('the request that an element has under way', () => {
  before(() => {
    customElements.define('test-asker', AskerElement);
  });

  const asker = () => fixture<AskerElement>(html`<test-asker></test-asker>`);

  it('is given up for another', async () => {
    const { request } = await asker();
    const first = request.begin();
    const second = request.begin();
    expect([first.aborted, second.aborted]).to.deep.equal([true, false]);
  });

  it('is given up when the element leaves the page, and asked for again when it is back', async () => {
    const element = await asker();
    const place = element.parentElement as HTMLElement;
    const signal = element.request.begin();
    element.remove();
    await Promise.resolve();
    expect([signal.aborted, element.asked]).to.deep.equal([true, 0]);
    place.append(element);
    expect(element.asked).to.equal(1);
  });

  it('goes on while the element is moved', async () => {
    const element = await asker();
    const signal = element.request.begin();
    element.parentElement?.append(element);
    await Promise.resolve();
    expect([signal.aborted, element.asked]).to.deep.equal([false, 0]);
  });

  it('waits until the element is back when it is begun off the page', async () => {
    const element = await asker();
    const place = element.parentElement as HTMLElement;
    element.remove();
    expect(element.request.begin().aborted).to.equal(true);
    place.append(element);
    expect(element.asked).to.equal(1);
  });

  it('is not asked for again once it is through', async () => {
    const element = await asker();
    const place = element.parentElement as HTMLElement;
    element.request.end(element.request.begin());
    element.remove();
    await Promise.resolve();
    place.append(element);
    expect(element.asked).to.equal(0);
  });

  it('is not through when one that was given up before it ends', async () => {
    const { request } = await asker();
    const first = request.begin();
    const second = request.begin();
    request.end(first);
    request.giveUp();
    expect(second.aborted).to.equal(true);
  });
});
