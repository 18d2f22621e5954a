import { html, type TemplateResult } from 'lit';
import '../src/elements/targets/targets.js';
import { readDataset } from '../src/source/read.js';

const STRATEGY = '/demo/data/oskarshamn-2008.json';

const goal = (id: string, sv: string, parts: object) => ({
  id,
  label: { sv, en: `Goal ${id}` },
  area: 'service',
  target: 80,
  unit: 'percent',
  change: false,
  due: '2025-12-31',
  baseline: null,
  observations: [],
  ...parts,
});
const at = (date: string, value: number) => ({ date, value });

/** A dataset with these goals. */
const goals = (...targets: readonly object[]) =>
  readDataset(
    JSON.stringify({
      format: 'maturity/1',
      title: { sv: 'Kommunens digitala mål', en: 'Digital goals of the municipality' },
      language: 'sv',
      areas: [{ id: 'service', label: { sv: 'Service', en: 'Service' } }],
      targets,
    }),
  );

/** The ten goals of a real strategy and its overall one: nothing is measured, two have no baseline. */
export const Strategy = (): TemplateResult => html`<maturity-targets src=${STRATEGY}></maturity-targets>`;

/** One area of it. */
export const OneArea = (): TemplateResult =>
  html`<maturity-targets src=${STRATEGY} area="e-administration"></maturity-targets>`;

/** Every status, with what has been measured. */
export const Measured = async (): Promise<TemplateResult> =>
  html`<maturity-targets
    .data=${await goals(
      goal('1', 'Bygglov på nätet', {
        baseline: 31,
        observations: [at('2021', 44), at('2022', 61), at('2023', 83)],
      }),
      goal('2', 'Nöjda invånare', {
        target: 85,
        baseline: 52,
        observations: [at('2021', 55), at('2022', 57), at('2023', 68)],
      }),
      goal('3', 'Digitala blanketter', {
        target: 100,
        due: '2022-12-31',
        observations: [at('2021', 60), at('2022-12-31', 74)],
      }),
      goal('4', 'Kända e-tjänster', {}),
      goal('5', 'Kortare handläggning', {
        target: -25,
        change: true,
        baseline: 40,
        observations: [at('2022', 37), at('2023', 33)],
      }),
      goal('6', 'Lägre kostnad', { target: -25, change: true }),
      goal('7', 'Svarstid i kontaktcenter', {
        target: 3,
        unit: 'minuter',
        baseline: 7.5,
        observations: [at('2022', 6.2), at('2023', 4.1)],
      }),
    )}
  ></maturity-targets>`;

/** Only those that are missed or met. */
export const ByStatus = async (): Promise<TemplateResult> =>
  html`<maturity-targets
    status="met missed"
    .data=${await goals(
      goal('1', 'Uppnått', { observations: [at('2023', 80)] }),
      goal('2', 'På väg', { observations: [at('2023', 40)] }),
      goal('3', 'Missat', { due: '2023', observations: [at('2023', 40)] }),
    )}
  ></maturity-targets>`;

/** Long names, and numbers at both ends of the axis. */
export const LongNames = async (): Promise<TemplateResult> =>
  html`<maturity-targets
    .data=${await goals(
      goal('1', 'Andelen verksamhetsutvecklingsprojekt som har en färdig nyttorealiseringsplan vid start', {
        target: 100,
        observations: [at('2022', 0), at('2023', 1)],
        measure: 'Projektkontorets sammanställning av samtliga förvaltningars nyttorealiseringsplaner',
      }),
      goal('2', 'Inga avbrott', { target: 0, unit: 'avbrott', baseline: 12, observations: [at('2023', 0)] }),
    )}
  ></maturity-targets>`;

/** A dataset without goals. */
export const Empty = async (): Promise<TemplateResult> =>
  html`<maturity-targets .data=${await goals()}></maturity-targets>`;

/** An area that the data lacks. */
export const Misused = (): TemplateResult =>
  html`<maturity-targets src=${STRATEGY} area="sea"><p>Målen finns i strategin.</p></maturity-targets>`;

/** Goals that nobody has measured, and one without a baseline. */
export const Missing = async (): Promise<TemplateResult> =>
  html`<maturity-targets
    .data=${await goals(
      goal('1', 'Bygglov på nätet', { baseline: 31 }),
      goal('2', 'Nöjda invånare', {}),
      goal('3', 'Digitala blanketter', { target: null }),
    )}
  ></maturity-targets>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-targets><p>Målen finns i strategin.</p></maturity-targets>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-targets src="/demo/data/none.json"><p>Målen finns i strategin.</p></maturity-targets>`;
