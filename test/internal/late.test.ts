import { expect } from '@open-wc/testing';
import { Late } from '../../src/internal/late.js';

/** A part that comes when the test says so, as often as it is asked for. */
function held() {
  const asked: { readonly resolve: (part: string) => void; readonly reject: (cause: Error) => void }[] = [];
  const late = new Late(() => new Promise<string>((resolve, reject) => void asked.push({ resolve, reject })));
  return { late, asked };
}

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { cancelable: true, ...init });

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
    const keys = [
      [{ key: 'ArrowDown' }, true],
      [{ key: ' ' }, true],
      [{ key: 'Tab' }, false],
      [{ key: 'F5' }, false],
      [{ key: 'ArrowDown', metaKey: true }, false],
    ] as const;
    for (const [init, prevented] of keys) {
      const event = press(init);
      late.press(event, () => undefined);
      expect(event.defaultPrevented, init.key).to.equal(prevented);
    }
    asked[0]?.resolve('part');
    await late.settled;
    // the part itself knows now
    const event = press({ key: 'ArrowDown' });
    late.press(event, () => undefined);
    expect(event.defaultPrevented).to.equal(false);
  });
});
