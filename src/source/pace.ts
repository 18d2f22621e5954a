import type { Pace } from './formats/json.js';

/** How long the main thread is kept in one go, in milliseconds: a frame, well below the 50 that count as a stall. */
const TURN = 12;

/**
 * Returns a function that is called often during long work: it gives `undefined` while there is time left, else a
 * promise that is fulfilled when the page has had its turn.
 *
 * @param signal work stops at the next turn after it aborts: the promise is rejected with its reason
 */
export function paceOf(signal: AbortSignal): Pace {
  let end = performance.now() + TURN;
  const rest = async () => {
    await giveWay();
    signal.throwIfAborted();
    end = performance.now() + TURN;
  };
  return () => (performance.now() < end ? undefined : rest());
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
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
