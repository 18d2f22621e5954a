import { paceOf, queueUp } from '../source/pace.js';
import { tellNear, type PageMember } from './page.js';

/** Has work that can wait until the reader sees something. */
export interface TurnTaker extends PageMember {
  /** Asks for the work to be done now. Nothing happens when it is done already. */
  takeTurn(): void;
}

/** How long a frame is waited for, ms: there is none while a page is hidden, or stands in a frame that is out of sight. */
const FRAME = 1000;

const waiting = new Set<TurnTaker>();
let isUnderWay = false;

/** Has somebody's work done after what the reader sees is painted, and after the work of those who came before. */
export function waitForTurn(taker: TurnTaker): void {
  waiting.add(taker);
  if (!isUnderWay) void takeTurns();
}

/** Takes somebody out of the queue. */
export function leaveTurns(taker: TurnTaker): void {
  waiting.delete(taker);
}

async function takeTurns(): Promise<void> {
  isUnderWay = true;
  // those that start together stand on the page by then, and none has been painted
  await Promise.resolve();
  lookAround(waiting);
  await frame();
  lookAround(waiting);
  // they are measured in that frame, drawn in the next and painted by the third
  await frame();
  await frame();
  await queueUp();
  const pace = paceOf(undefined, queueUp);
  for (const taker of waiting) {
    waiting.delete(taker);
    taker.takeTurn();
    // an update that is asked for is done before this goes on
    await Promise.resolve();
    await pace();
  }
  isUnderWay = false;
}

/** Tells those who are near that they are: the browser may not have yet, above all when the data is at hand. */
export function lookAround(takers: Iterable<TurnTaker>): void {
  for (const taker of [...takers].filter(isNear)) tellNear(taker);
}

/** Half a screen ahead, as those are who will come near next. */
const isNear = (element: HTMLElement): boolean => isWithin(element, 0.5);

/** Whether the reader can see some of it, as far as the window goes. */
export const isOnScreen = (element: Element): boolean => isWithin(element, 0);

function isWithin(element: Element, beyond: number): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -innerHeight * beyond && top < innerHeight * (1 + beyond);
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, FRAME);
  });
}
