// Made by npm run manifest out of the elements.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { MaturityErrorEvent, MaturityLoadEvent, MaturitySelectEvent } from '../internal/events.js';
import { HeatmapElement } from '../elements/heatmap/heatmap-element.js';
import '../elements/heatmap/heatmap.js';

/** One question by groups, several questions by answers, or every municipality by every question. */
export const MaturityHeatmap = createComponent({
  react: React,
  tagName: 'maturity-heatmap',
  elementClass: HeatmapElement,
  events: {
    onMaturityLoad: 'maturity-load' as EventName<MaturityLoadEvent>,
    onMaturityError: 'maturity-error' as EventName<MaturityErrorEvent>,
    onMaturitySelect: 'maturity-select' as EventName<MaturitySelectEvent>,
  },
});
