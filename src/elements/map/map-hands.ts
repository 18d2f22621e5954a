import type { MapFigure } from '../../figures/map.js';
import { nextPlace, placeAt } from '../../geometry/map-places.js';
import type { MapLayout, MapPlace } from '../../geometry/map.js';
import type { MaturitySelectDetail } from '../../internal/events.js';
import { TypeAhead } from './type-ahead.js';

/** What the reader's hands find on a map, and what they may change. */
export interface MapHost {
  readonly drawing: () => Element | null;
  readonly layout: () => MapLayout | undefined;
  readonly figure: () => MapFigure | undefined;
  /** Name of a mark, in the reader's language. */
  readonly nameOf: (mark: number) => string;
  /** Index of the mark that the keys stand at. */
  readonly current: () => number | undefined;
  /** The pointer is over this mark; `undefined` = over none. */
  readonly point: (mark: number | undefined) => void;
  /** The keys stand at this mark. */
  readonly go: (mark: number) => void;
  /** Marks as chosen, or gives it up when it was; returns the one that is chosen now. */
  readonly choose: (mark: number | undefined) => number | undefined;
  readonly select: (detail: MaturitySelectDetail) => void;
}

/** A place in the window, px. */
type Where = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What the pointer and the keys do on a map. */
export class MapHands {
  readonly #host: MapHost;
  readonly #typing = new TypeAhead();
  /** Where arrow keys go from, and the place they have led to: keeps the column through a walk up and down. */
  #aim: { readonly x: number; readonly y: number; readonly at: MapPlace } | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  /** The pointer moves over the drawing. */
  point(where: Where): void {
    this.#host.point(this.#at(where)?.mark);
  }

  /** The reader clicks into the drawing. */
  click(where: Where): void {
    const place = this.#at(where);
    if (!place) return;
    this.#go(place);
    this.#host.drawing()?.querySelector<SVGGElement>('[role="listbox"]')?.focus({ preventScroll: true });
    this.#choose(place.mark);
  }

  /** The reader presses a key in the list of choices. Keys that ask for nothing here are left to the page. */
  press(event: KeyboardEvent): void {
    const places = this.#host.layout()?.places ?? [];
    const current = this.#host.current();
    const here = places.find(({ mark }) => mark === current) ?? places[0];
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, timeStamp } = event;
    const isLetter = [...key].length === 1 && (key !== ' ' || this.#typing.isTyping(timeStamp));
    if (key === 'Escape') this.#choose(undefined);
    else if (isLetter) {
      const names = places.map(({ mark }) => this.#host.nameOf(mark));
      this.#go(places[this.#typing.next(key, timeStamp, names, places.indexOf(here))]);
    } else if (key === 'Enter' || key === ' ') this.#choose(here.mark);
    else if (key === 'Home' || key === 'End') this.#go(places.at(key === 'Home' ? 0 : -1));
    else if (key.startsWith('Arrow')) this.#walk(places, here, key);
    else return;
    event.preventDefault();
  }

  #walk(places: readonly MapPlace[], here: MapPlace, key: string): void {
    const aim = this.#aim?.at === here ? this.#aim : here;
    const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
    const at = nextPlace(places, isAcross ? { x: here.x, y: aim.y } : { x: aim.x, y: here.y }, key);
    this.#go(at);
    if (at) this.#aim = isAcross ? { x: at.x, y: aim.y, at } : { x: aim.x, y: at.y, at };
  }

  #at({ clientX, clientY }: Where): MapPlace | undefined {
    const drawing = this.#host.drawing();
    const layout = this.#host.layout();
    if (!drawing || !layout) return undefined;
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = width > 0 ? layout.width / width : 1;
    return placeAt(layout, (clientX - left) * scale, (clientY - top) * scale);
  }

  #go(place: MapPlace | undefined): void {
    if (!place) return;
    this.#aim = undefined;
    this.#host.go(place.mark);
  }

  #choose(mark: number | undefined): void {
    const figure = this.#host.figure();
    const chosen = figure?.marks[this.#host.choose(mark) ?? -1];
    if (!figure || !chosen) {
      this.#host.select({});
      return;
    }
    const { by, indicator, edition } = figure;
    this.#host.select({
      [by === 'county' ? 'group' : 'entity']: chosen.id,
      indicator,
      ...(edition === undefined ? {} : { edition }),
    });
  }
}
