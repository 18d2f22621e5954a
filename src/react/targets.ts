// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { TargetsElement } from '../elements/targets/targets-element.js';
import '../elements/targets/targets.js';

/** Goals with a number and a date, and how they stand. */
export const MaturityTargets = createComponent({
  react: React,
  tagName: 'maturity-targets',
  elementClass: TargetsElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
