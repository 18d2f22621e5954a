import { lookAround, type TurnTaker } from './turns.js';

const starting = new Set<TurnTaker>();
let looking: Promise<void> | undefined;
let place: HTMLElement | undefined;

/** Returns what stands in for a widget while it is found out how wide its drawing may be. */
export function emptyPlace(): Node {
  if (!place) {
    place = document.createElement('figure');
    place.className = 'base room';
    place.setAttribute('part', 'base');
    const chart = document.createElement('div');
    chart.id = chart.className = 'chart';
    chart.setAttribute('part', 'chart');
    place.append(chart);
  }
  return place.cloneNode(true);
}

/** Has somebody told at once when it is near, by one look at the page for all who start together. */
export function lookFirst(taker: TurnTaker): Promise<void> {
  starting.add(taker);
  return (looking ??= Promise.resolve().then(() => {
    const takers = [...starting];
    starting.clear();
    looking = undefined;
    lookAround(takers);
  }));
}
