import { fieldCellAt, type FieldLayout } from '../../geometry/heat-field.js';
import type { FieldCellPlace, FieldReader } from './field-reader.js';

/** What the pointer does in the field: it points at a cell, and a click chooses it. */
export class FieldPointer {
  readonly #reader: FieldReader;
  readonly #ground: () => { readonly canvas: Element | null; readonly layout: FieldLayout | undefined };

  /** @param ground the canvas, and what is laid out on it */
  constructor(
    reader: FieldReader,
    ground: () => { readonly canvas: Element | null; readonly layout: FieldLayout | undefined },
  ) {
    this.#reader = reader;
    this.#ground = ground;
  }

  readonly moved = (event: MouseEvent): void => {
    this.#reader.point(this.#placeOf(event));
  };

  readonly left = (): void => {
    this.#reader.point(undefined);
  };

  readonly clicked = (event: MouseEvent): void => {
    const place = this.#placeOf(event);
    if (!place) return;
    this.#reader.go(place);
    this.#reader.choose();
  };

  #placeOf({ clientX, clientY }: MouseEvent): FieldCellPlace | undefined {
    const { canvas, layout } = this.#ground();
    if (!canvas || !layout) return undefined;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = width > 0 ? layout.width / width : 1;
    return fieldCellAt(layout, (clientX - left) * scale, (clientY - top) * scale);
  }
}
