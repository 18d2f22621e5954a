// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { MapElement } from '../elements/map/map-element.js';
import '../elements/map/map.js';

/** One question's answers on a map of municipalities or counties. */
export const MaturityMap = createComponent({
  react: React,
  tagName: 'maturity-map',
  elementClass: MapElement,
  events: {
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
