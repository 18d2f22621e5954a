// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent } from '../internal/events.js';
import { ValueElement } from '../elements/value/value-element.js';
import '../elements/value/value.js';

/** One number inside a sentence, with its base and source at hand. */
export const MaturityValue = createComponent({
  react: React,
  tagName: 'maturity-value',
  elementClass: ValueElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
  },
});
