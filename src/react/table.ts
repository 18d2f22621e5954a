// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { TableElement } from '../elements/table/table-element.js';
import '../elements/table/table.js';

/** Indicators or municipalities as rows, sorted and compared. */
export const MaturityTable = createComponent({
  react: React,
  tagName: 'maturity-table',
  elementClass: TableElement,
  events: {
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
  },
});
