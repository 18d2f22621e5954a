// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { PickerElement } from '../elements/picker/picker-element.js';
import '../elements/picker/picker.js';

/** Choose a municipality. */
export const MaturityPicker = createComponent({
  react: React,
  tagName: 'maturity-picker',
  elementClass: PickerElement,
  events: {
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
  },
});
