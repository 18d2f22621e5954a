// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { FlowersElement } from '../elements/flower/flowers-element.js';
import '../elements/flower/flowers.js';

/** A group's flowers side by side, each a choice. */
export const MaturityFlowers = createComponent({
  react: React,
  tagName: 'maturity-flowers',
  elementClass: FlowersElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
