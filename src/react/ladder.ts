// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { LadderElement } from '../elements/ladder/ladder-element.js';
import '../elements/ladder/ladder.js';

/** A staircase of steps, and who stands on each. */
export const MaturityLadder = createComponent({
  react: React,
  tagName: 'maturity-ladder',
  elementClass: LadderElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
