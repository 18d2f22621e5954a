// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { FlowerElement } from '../elements/flower/flower-element.js';
import '../elements/flower/flower.js';

/** A municipality's maturity as a flower or a garden. */
export const MaturityFlower = createComponent({
  react: React,
  tagName: 'maturity-flower',
  elementClass: FlowerElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
