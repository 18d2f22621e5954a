import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapLevel } from '../../figures/map.js';
import { territoryFrom, type Projection } from '../../geometry/map-shapes.js';
import { tileGrid, type Territory } from '../../geometry/map-territory.js';
import type { Dataset } from '../../model/index.js';
import { loadBorders } from '../../source/borders.js';
import type { GeoLayer } from '../../source/formats/geo.js';
import { SourceError } from '../../source/source-error.js';

interface Options {
  /** The borders are there. */
  readonly done: (layers: readonly GeoLayer[]) => void;
  /** They can't be had. */
  readonly failed: (cause: unknown) => void;
}

/** What a map with borders needs, loaded when a tag asks for them: it gets the file and makes places of its areas. */
export class MapBorders implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #request: AbortController | undefined;
  #territory: Territory | undefined;
  #drawn: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Starts loading unless that is under way. */
  start(url: string): void {
    if (!this.#request) void this.#load(url);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /**
   * Returns the areas that a map shows, drawn anew only when they are others.
   *
   * @param layers as loaded from `url`
   * @throws {SourceError} MW-DATA when no area has the name of anything in the data
   */
  territoryFor(
    dataset: Dataset,
    by: MapLevel,
    layers: readonly GeoLayer[],
    projection: Projection | undefined,
    url: string,
  ): Territory | undefined {
    const inputs = [layers, dataset, by, projection];
    if (!inputs.every((each, index) => each === this.#drawn[index])) {
      this.#drawn = [];
      this.#territory = drawn(layers, wantedFrom(dataset, by), projection, url);
      this.#drawn = inputs;
    }
    return this.#territory;
  }

  hostConnected(): void {
    // what was given up is asked for again
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // moving an element disconnects and connects it at once: that must not stop its request
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  async #load(url: string): Promise<void> {
    const request = new AbortController();
    const { signal } = request;
    this.#request = request;
    try {
      const layers = await loadBorders(url, { signal, base: document.baseURI });
      if (!signal.aborted) this.#options.done(layers);
    } catch (error) {
      if (!signal.aborted) this.#options.failed(error);
    }
  }
}

function drawn(
  layers: readonly GeoLayer[],
  wanted: ReadonlyMap<string, string>,
  projection: Projection | undefined,
  url: string,
): Territory {
  const territory = territoryFrom(layers, wanted, projection);
  if (territory) return territory;
  const issues = [
    {
      path: '',
      found: 'no area whose id or property is in the data',
      expected: `such as "${[...wanted.keys()][0] ?? ''}"`,
    },
  ];
  throw new SourceError('MW-DATA', { url, issues });
}

/** What an area's name stands for: itself, and on a map of counties each municipality's county. */
function wantedFrom(dataset: Dataset, by: MapLevel): ReadonlyMap<string, string> {
  const own = tileGrid(by).areas.map(({ id }) => [id, id] as const);
  const entities = [...dataset.entities.values()].flatMap(({ id, attributes }) => {
    const county = attributes.get('county');
    return by === 'municipality'
      ? [[id, id] as const]
      : typeof county === 'string'
        ? [[id, county] as const]
        : [];
  });
  return new Map([...entities, ...own]);
}
