// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { TrendElement } from '../elements/trend/trend-element.js';
import '../elements/trend/trend.js';

/** An indicator over time, by group, municipality or answer. */
export const MaturityTrend = createComponent({
  react: React,
  tagName: 'maturity-trend',
  elementClass: TrendElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
