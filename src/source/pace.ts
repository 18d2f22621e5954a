import type { Pace } from './formats/json.js';

/** How long the main thread is kept in one go, in milliseconds: a frame, well below the 50 that count as a stall. */
const TURN = 12;

/**
 * Returns a function that is called often during long work: it gives `undefined` while there is time left, else a
 * promise that is fulfilled when the page has had its turn.
 *
 * @param signal work stops at the next turn after it aborts: the promise is rejected with its reason; never when absent
 * @param rest what is waited for between turns; by default no longer than it must, since somebody waits for the work
 */
export function paceOf(signal?: AbortSignal, rest: () => Promise<void> = giveWay): Pace {
  let end = performance.now() + TURN;
  const turn = async () => {
    await rest();
    signal?.throwIfAborted();
    end = performance.now() + TURN;
  };
  return () => (performance.now() < end ? undefined : turn());
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : queueUp();
}

/** Returns a promise that is fulfilled after everything that waits already. */
export function queueUp(): Promise<void> {
  // a timer would be held back to 4 ms a turn, and to a second in a hidden tab
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
