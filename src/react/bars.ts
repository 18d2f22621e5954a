// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { BarsElement } from '../elements/bars/bars-element.js';
import '../elements/bars/bars.js';

/** Distributions of answers as stacked, diverging or grouped bars, or as a histogram. */
export const MaturityBars = createComponent({
  react: React,
  tagName: 'maturity-bars',
  elementClass: BarsElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
