// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { PapersElement } from '../elements/papers/papers-element.js';
import '../elements/papers/papers.js';

/** One page to print for each municipality. */
export const MaturityPapers = createComponent({
  react: React,
  tagName: 'maturity-papers',
  elementClass: PapersElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
