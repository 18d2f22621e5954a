// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityChangeEvent } from '../internal/events.js';
import { ScopeElement } from '../elements/scope/scope-element.js';
import '../elements/scope/scope.js';

/** One dataset and one choice for the widgets inside. */
export const MaturityScope = createComponent({
  react: React,
  tagName: 'maturity-scope',
  elementClass: ScopeElement,
  events: {
    onMaturityChange: 'maturity-change' as EventName<MaturityChangeEvent>,
  },
});
