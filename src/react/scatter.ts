// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { ScatterElement } from '../elements/scatter/scatter-element.js';
import '../elements/scatter/scatter.js';

/** Size against maturity, and what is expected for a municipality's size. */
export const MaturityScatter = createComponent({
  react: React,
  tagName: 'maturity-scatter',
  elementClass: ScatterElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
