import { expect } from '@open-wc/testing';
import { showStates } from '../../src/internal/show-states.js';

class StateHolder extends HTMLElement {
  readonly internals = this.attachInternals();
}
customElements.define('test-state-holder', StateHolder);

describe('the states of an element', () => {
  it('are those named and no others', () => {
    const holder = new StateHolder();
    const shown = () => [...holder.internals.states];
    showStates(holder.internals, ['loading', false]);
    expect(shown()).to.deep.equal(['loading']);
    showStates(holder.internals, ['ready', 'stale']);
    expect(shown()).to.have.members(['ready', 'stale']);
    expect(holder.matches(':state(stale)')).to.equal(true);
    showStates(holder.internals, []);
    expect(shown()).to.be.empty;
  });

  it('are left alone when they are the same', () => {
    const touched: string[] = [];
    const states = new (class extends Set<string> {
      override add(state: string): this {
        touched.push(`add ${state}`);
        return super.add(state);
      }
      override delete(state: string): boolean {
        touched.push(`delete ${state}`);
        return super.delete(state);
      }
    })();
    const internals = { states } as unknown as ElementInternals;
    showStates(internals, ['ready', 'far']);
    showStates(internals, ['ready', false, 'far']);
    showStates(internals, ['ready']);
    expect(touched).to.deep.equal(['add ready', 'add far', 'delete far']);
  });

  it('are nobody’s concern in a browser that has none', () => {
    showStates({} as ElementInternals, ['ready']);
  });
});
