/** Classes, functions and types, without side effects: importing this registers nothing. */
export { BarsElement } from './elements/bars/bars-element.js';
export { FlowerElement } from './elements/flower/flower-element.js';
export { FlowersElement } from './elements/flower/flowers-element.js';
export { HeatmapElement } from './elements/heatmap/heatmap-element.js';
export { LadderElement } from './elements/ladder/ladder-element.js';
export { MapElement } from './elements/map/map-element.js';
export { PapersElement } from './elements/papers/papers-element.js';
export { PickerElement } from './elements/picker/picker-element.js';
export { ScopeElement } from './elements/scope/scope-element.js';
export { ScatterElement } from './elements/scatter/scatter-element.js';
export { StepsElement } from './elements/steps/steps-element.js';
export { TableElement } from './elements/table/table-element.js';
export { TargetsElement } from './elements/targets/targets-element.js';
export { TrendElement } from './elements/trend/trend-element.js';
export { ValueElement } from './elements/value/value-element.js';
export type {
  MaturityChangeDetail,
  MaturityChangeEvent,
  MaturityErrorDetail,
  MaturityErrorEvent,
  MaturityLoadDetail,
  MaturityLoadEvent,
  MaturitySelectDetail,
  MaturitySelectEvent,
} from './internal/events.js';
export { explainFault } from './internal/explain-fault.js';
export { MaturityWidget, type WidgetState } from './internal/widget.js';
export type * from './model/index.js';
export type * from './figures/figure.js';
export { loadDataset, type LoadOptions } from './source/load.js';
export { readDataset } from './source/read.js';
export {
  SourceError,
  type DataIssue,
  type SourceErrorCode,
  type SourceErrorKind,
} from './source/source-error.js';
export type { FaultDetails } from './strings/fault-details.js';
export type { Language } from './strings/translation.js';
