// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { StepsElement } from '../elements/steps/steps-element.js';
import '../elements/steps/steps.js';

/** What a municipality could do next, by what its peers have and what it lifts. */
export const MaturitySteps = createComponent({
  react: React,
  tagName: 'maturity-steps',
  elementClass: StepsElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
