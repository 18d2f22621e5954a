import type { Figure } from '../figures/figure.js';
import type { Dataset } from '../model/index.js';

/** What a reader chose in a widget. */
export interface MaturitySelectDetail {
  readonly entity?: string;
  readonly indicator?: string;
  readonly area?: string;
  readonly group?: string;
  readonly category?: string;
  readonly edition?: string;
  /** Space-separated, as the attribute. */
  readonly compare?: string;
}

/** The choice that is in force in a scope, whoever made it. */
export interface MaturityChangeDetail {
  readonly entity?: string;
  readonly edition?: string;
  readonly compare?: string;
  readonly indicator?: string;
  /** The data that is shared; `undefined` in a scope that shares none. */
  readonly dataset: Dataset | undefined;
}

/** What was read, and what the widget makes of it. */
export interface MaturityLoadDetail {
  readonly dataset: Dataset;
  /** What the widget says; each widget's own type has more. */
  readonly figure: Omit<Figure<unknown>, 'summary'>;
}

/** Why there is nothing to draw, or nothing new. */
export interface MaturityErrorDetail {
  /** Stable code, "MW-…". */
  readonly code: string;
  readonly error: Error;
}

export type MaturityLoadEvent = CustomEvent<MaturityLoadDetail>;
export type MaturityErrorEvent = CustomEvent<MaturityErrorDetail>;
export type MaturitySelectEvent = CustomEvent<MaturitySelectDetail>;
export type MaturityChangeEvent = CustomEvent<MaturityChangeDetail>;

declare global {
  interface HTMLElementEventMap {
    'maturity-load': MaturityLoadEvent;
    'maturity-error': MaturityErrorEvent;
  }
  // what a reader does is heard by the document and the window as well
  interface GlobalEventHandlersEventMap {
    'maturity-select': MaturitySelectEvent;
    'maturity-change': MaturityChangeEvent;
  }
}
