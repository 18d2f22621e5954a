import { expect, fixture, html } from '@open-wc/testing';
import type { Box } from '../../src/internal/box.js';
import { KeptRoom } from '../../src/internal/kept-room.js';
import { PRERENDERED } from '../../src/internal/prerendered.js';

const WIDE: Box = { width: 600, fontSize: 16, letterSpacing: 0, rtl: false };
const NARROW: Box = { ...WIDE, width: 300 };

const reserveOf = (host: HTMLElement) => host.style.getPropertyValue('--_reserve');

/** A tag of 100 px that holds what was written beforehand, in a box that grows with it. */
async function aHost(isWritten = true): Promise<{ host: HTMLElement; room: KeptRoom }> {
  const place = await fixture<HTMLElement>(html`<div><section></section></div>`);
  const host = place.querySelector('section') as HTMLElement;
  const written = document.createElement('div');
  if (isWritten) written.setAttribute(PRERENDERED, '');
  written.style.blockSize = '100px';
  host.append(written);
  return { host, room: new KeptRoom(host) };
}

describe('the room of what was written beforehand', () => {
  it('is kept for a drawing that is lower', async () => {
    const { host, room } = await aHost();
    expect(room.isWritten).to.equal(true);
    room.take(WIDE);
    expect(room.isWritten).to.equal(false);
    expect(reserveOf(host)).to.equal('');
    host.replaceChildren();
    host.style.minBlockSize = 'var(--_reserve)';
    room.keep(WIDE);
    expect(reserveOf(host)).to.equal('100px');
    expect(getComputedStyle(host.parentElement as Element).blockSize).to.equal('100px');
  });

  it('is kept with what its margins had beyond it', async () => {
    const { host, room } = await aHost();
    const written = host.firstElementChild as HTMLElement;
    written.style.marginBlock = '20px';
    // so that the margins count for the box around it
    (host.parentElement as HTMLElement).style.display = 'flow-root';
    room.take(WIDE);
    host.replaceChildren();
    host.style.minBlockSize = 'var(--_reserve)';
    room.keep(WIDE);
    expect(reserveOf(host)).to.equal('140px');
  });

  it('is given back in another width, and stays in the same', async () => {
    const { host, room } = await aHost();
    room.take(WIDE);
    room.keep(WIDE);
    room.take(WIDE);
    room.keep(WIDE);
    expect(reserveOf(host)).to.equal('100px');
    room.keep(NARROW);
    expect(reserveOf(host)).to.equal('');
  });

  it('is none where nothing was written', async () => {
    const { host, room } = await aHost(false);
    expect(room.isWritten).to.equal(false);
    room.take(WIDE);
    room.keep(WIDE);
    expect(host.hasAttribute('style')).to.equal(false);
  });
});
