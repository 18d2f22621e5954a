import { expect } from '@open-wc/testing';
import { Late } from '../../src/internal/late.js';

/** A part that comes when the test says so, as often as it is asked for. */
function held() {
  const asked: { readonly resolve: (part: string) => void; readonly reject: (cause: Error) => void }[] = [];
  const late = new Late(() => new Promise<string>((resolve, reject) => void asked.push({ resolve, reject })));
  return { late, asked };
}

describe('a part that loads when it is used', () => {
  it('is not asked for before', () => {
    const { late, asked } = held();
    expect(late.part).to.equal(undefined);
    expect(late.settled).to.equal(undefined);
    expect(asked).to.be.empty;
  });

  it('is asked for once, and then does all that was asked of it in its order', async () => {
    const { late, asked } = held();
    const done: string[] = [];
    for (const what of ['first', 'second']) late.with((part) => done.push(`${what} ${part}`));
    expect(asked).to.have.length(1);
    expect(done).to.be.empty;
    asked[0]?.resolve('part');
    await late.settled;
    expect(done).to.deep.equal(['first part', 'second part']);
    expect(late.part).to.equal('part');
    late.with((part) => done.push(`at once ${part}`));
    expect(done.at(-1)).to.equal('at once part');
    expect(asked).to.have.length(1);
  });

  it('leaves all as it is when it is lost, and is asked for again by whoever needs it next', async () => {
    const { late, asked } = held();
    const done: string[] = [];
    late.with((part) => done.push(part));
    asked[0]?.reject(new TypeError('offline'));
    await late.settled;
    expect(done).to.be.empty;
    late.with((part) => done.push(part));
    expect(asked).to.have.length(2);
    asked[1]?.resolve('part');
    await late.settled;
    expect(done).to.deep.equal(['part']);
  });

  it('tells who waits for it that it is lost', async () => {
    const { late, asked } = held();
    const loading = late.load();
    asked[0]?.reject(new TypeError('offline'));
    const told = await loading.catch((cause: unknown) => cause);
    expect(told).to.be.instanceOf(TypeError);
  });

  it('keeps the page where it is by a key that it will answer, and by no other', async () => {
    const { late, asked } = held();
    const pressed = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
      const listen = () => late.touch(event, () => undefined);
      document.body.addEventListener('keydown', listen, { once: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const keys = [
      [{ key: 'ArrowDown' }, true],
      [{ key: ' ' }, true],
      [{ key: 'Tab' }, false],
      [{ key: 'F5' }, false],
      [{ key: 'ArrowDown', metaKey: true }, false],
    ] as const;
    for (const [init, prevented] of keys) expect(pressed(init), init.key).to.equal(prevented);
    asked[0]?.resolve('part');
    await late.settled;
    // the part itself knows now
    expect(pressed({ key: 'ArrowDown' })).to.equal(false);
  });

  it('leaves keys to the page once it is lost, and is not asked for by every passing pointer', async () => {
    const { late, asked } = held();
    const done: string[] = [];
    const met = (event: Event) => {
      const listen = () => late.touch(event, (part) => done.push(`${event.type} ${part}`));
      document.body.addEventListener(event.type, listen, { once: true });
      document.body.dispatchEvent(event);
      document.body.removeEventListener(event.type, listen);
      return event.defaultPrevented;
    };
    met(new PointerEvent('pointerover'));
    asked[0]?.reject(new TypeError('offline'));
    await late.settled;
    for (let turn = 0; turn < 3; turn++) met(new PointerEvent('pointerover'));
    expect(asked).to.have.length(1);
    expect(met(new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true }))).to.equal(false);
    expect(asked).to.have.length(2);
    asked[1]?.resolve('part');
    await late.settled;
    expect(done).to.deep.equal(['keydown part']);
    expect(met(new PointerEvent('pointerover'))).to.equal(false);
    expect(done.at(-1)).to.equal('pointerover part');
  });

  it('tells the part what an event met, and a key what is in focus by then', async () => {
    const { late, asked } = held();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const [one, other] = [1, 2].map(() => root.appendChild(document.createElement('button')));
    const met: (EventTarget | undefined)[] = [];
    for (const type of ['click', 'keydown'])
      root.addEventListener(type, (event) => late.touch(event, () => met.push(event.composedPath()[0])));
    one?.focus();
    one?.click();
    one?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    other?.focus();
    asked[0]?.resolve('part');
    await late.settled;
    expect(met).to.deep.equal([one, other]);
    host.remove();
  });
});
