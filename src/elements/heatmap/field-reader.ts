import type { FieldOrder } from '../../figures/heat-order.js';

/** A cell: by its places in the order drawn, or by its indexes in the figure. */
export interface FieldCellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns in the order drawn. */
export interface FieldOrders {
  readonly rows: FieldOrder;
  readonly columns: FieldOrder;
}

/** Where the reader is in the field: at which cell with the keys, over which one, which one is chosen, how near. */
export class FieldReader {
  readonly #changed: () => void;
  readonly #chose: (cell: FieldCellPlace | undefined) => void;
  #orders: FieldOrders = {
    rows: { lines: new Uint32Array(), groups: [] },
    columns: { lines: new Uint32Array(), groups: [] },
  };
  /** Of the cell at the keys. */
  #place: FieldCellPlace = { row: 0, column: 0 };
  #pointed: FieldCellPlace | undefined;
  /** By indexes: it stays chosen when the order changes. */
  #chosen: FieldCellPlace | undefined;
  #hasFocus = false;
  #zoomed = false;

  /**
   * @param changed called when something that is seen has changed
   * @param chose told which cell was chosen, by its indexes; `undefined` = none any more
   */
  constructor(changed: () => void, chose: (cell: FieldCellPlace | undefined) => void) {
    this.#changed = changed;
    this.#chose = chose;
  }

  /** The place of the cell at the keys. */
  get place(): FieldCellPlace {
    return this.#place;
  }

  /** The same cell's indexes in the figure. */
  get cell(): FieldCellPlace {
    return this.cellAt(this.#place);
  }

  /** The place that is spoken of; `undefined` while the reader is elsewhere. */
  get at(): FieldCellPlace | undefined {
    return this.#pointed ?? (this.#hasFocus || this.#chosen ? this.#place : undefined);
  }

  get zoomed(): boolean {
    return this.#zoomed;
  }

  /** Whether the cell at a place is the one that was chosen. */
  isChosen(place: FieldCellPlace): boolean {
    return isSame(this.#chosen, this.cellAt(place));
  }

  get hasChosen(): boolean {
    return this.#chosen !== undefined;
  }

  /** The last places there are. */
  get last(): FieldCellPlace {
    return { row: this.#orders.rows.lines.length - 1, column: this.#orders.columns.lines.length - 1 };
  }

  /** A place's indexes in the figure. */
  cellAt({ row, column }: FieldCellPlace): FieldCellPlace {
    return { row: this.#orders.rows.lines[row] ?? 0, column: this.#orders.columns.lines[column] ?? 0 };
  }

  /** Stands at the beginning of other data. @param own index of the row to start at; −1 = the first place */
  enter(orders: FieldOrders, own: number): void {
    this.#orders = orders;
    this.#place = { row: Math.max(0, orders.rows.lines.indexOf(own)), column: 0 };
    this.#pointed = this.#chosen = undefined;
    this.#zoomed = false;
  }

  /** Stays at the same cell, wherever another order has put it. */
  follow(orders: FieldOrders): void {
    const { row, column } = this.cell;
    this.#orders = orders;
    this.#place = {
      row: Math.max(0, orders.rows.lines.indexOf(row)),
      column: Math.max(0, orders.columns.lines.indexOf(column)),
    };
    this.#pointed = undefined;
  }

  /** Stands in a column while the reader is elsewhere: whoever comes next begins at what the page is about. */
  standIn(column: number): void {
    if (!this.at) this.#place = { row: this.#place.row, column };
  }

  /** Goes to a place, or as near as there is one. */
  go({ row, column }: FieldCellPlace): void {
    const { last } = this;
    this.#place = {
      row: Math.max(0, Math.min(last.row, row)),
      column: Math.max(0, Math.min(last.column, column)),
    };
    this.#pointed = undefined;
    this.#changed();
  }

  /** Chooses the cell at the keys, or gives it up when it was. */
  choose(): void {
    this.#chosen = this.isChosen(this.#place) ? undefined : this.cell;
    this.#chose(this.#chosen);
    this.#changed();
  }

  /** The pointer is over this place; `undefined` = over none. */
  point(place: FieldCellPlace | undefined): void {
    if (isSame(place, this.#pointed)) return;
    this.#pointed = place;
    this.#changed();
  }

  readonly zoom = (): void => {
    this.#zoomed = !this.#zoomed;
    this.#pointed = undefined;
    this.#changed();
  };

  readonly focused = ({ type }: FocusEvent): void => {
    this.#hasFocus = type === 'focus';
    this.#changed();
  };
}

function isSame(one: FieldCellPlace | undefined, other: FieldCellPlace | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}
