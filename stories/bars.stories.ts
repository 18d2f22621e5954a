import { html, type TemplateResult } from 'lit';
import '../src/elements/bars/bars.js';
import type { Dataset } from '../src/model/index.js';
import { readDataset } from '../src/source/read.js';

const REPORT = '/demo/data/skl-2011.json';

const LIKERT = {
  id: 'agreement',
  kind: 'ordinal',
  meaning: 'agreement',
  categories: [
    {
      id: 'not',
      label: { sv: 'Instämmer inte alls', en: 'Do not agree at all' },
      value: 0,
      tone: 'negative',
    },
    { id: 'partly', label: { sv: 'Instämmer delvis', en: 'Agree in part' }, value: 1, tone: 'middle' },
    { id: 'fully', label: { sv: 'Instämmer helt', en: 'Agree fully' }, value: 2, tone: 'positive' },
    { id: 'dont-know', label: { sv: 'Vet ej', en: "Don't know" }, outside: true },
  ],
};

const LONG = {
  sv: 'Kommunstyrelseförvaltningens verksamhetsutvecklingsavdelning följer upp nyttan av varje digitaliseringsinitiativ minst en gång om året',
  en: 'The municipal executive office follows up the benefit of every single digitalisation initiative at least once a year',
};

/** A small invented document with these parts. */
async function invented(parts: object): Promise<Dataset> {
  const document = {
    format: 'maturity/1',
    title: { sv: 'Påhittad enkät', en: 'Invented survey' },
    language: 'sv',
    synthetic: true,
    source: { name: { sv: 'Påhittade siffror', en: 'Invented figures' } },
    editions: [{ id: '2025' }],
    scales: [LIKERT],
    indicators: [
      {
        id: 'benefit',
        label: { sv: 'Nyttan följs upp', en: 'Benefits are followed up' },
        scale: 'agreement',
      },
    ],
    groupings: [
      {
        id: 'size',
        label: { sv: 'Kommunstorlek', en: 'Size' },
        by: 'population',
        groups: [
          {
            id: 'small',
            label: { sv: 'Under 20 000 invånare', en: 'Under 20,000 inhabitants' },
            below: 20000,
          },
          {
            id: 'large',
            label: { sv: '20 000 invånare eller fler', en: '20,000 inhabitants or more' },
            from: 20000,
          },
        ],
      },
    ],
    ...parts,
  };
  return readDataset(JSON.stringify(document), location.href);
}

/** Twelve municipalities of 5,000 to 60,000 inhabitants. */
const entities = [...Array(12).keys()].map((index) => ({
  id: String(1001 + index),
  name: `Kommun ${String.fromCharCode(65 + index)}`,
  population: 5000 + 5000 * index,
}));

const rows = Object.fromEntries(entities.map(({ id }, index) => [id, String((index * 7) % 4)]));

const answers = {
  edition: '2025',
  indicators: ['benefit'],
  codes: { 0: 'not', 1: 'partly', 2: 'fully', 3: 'dont-know' },
  rows,
};

const fallback = html`<a href=${REPORT}>Siffrorna som JSON</a>`;

/** Segments by size band, the largest on top. */
export const BySize = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-02">${fallback}</maturity-bars>`;

/** A topic’s questions around a middle line. */
export const Diverging = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-11"></maturity-bars>`;

/** Five steps with a middle one, and two kinds of answers set apart. */
export const DivergingAroundTheMiddle = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-15"></maturity-bars>`;

/** Goals that open into what they are the mean of; one of them is open. */
export const Opening = (): TemplateResult =>
  html`<maturity-bars
    src=${REPORT}
    topic="fig-16"
    opens="fig-15"
    open="fig-16-simpler-everyday"
  ></maturity-bars>`;

/** Sorted by the two best answers; here the worst ones lie to the right. */
export const SortedByTheBest = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-17" sort="top-two"></maturity-bars>`;

/** One bar instead of a pie. */
export const Single = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-06" mode="single"></maturity-bars>`;

/** Several answers per respondent, as counts of n. */
export const Grouped = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-08"></maturity-bars>`;

/** Four numbers are missing, and the answer that excludes the others is set apart. */
export const Missing = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-09"></maturity-bars>`;

/** Classes of a number. */
export const Histogram = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-18" by="all"></maturity-bars>`;

/** A histogram per size band; three have no numbers. */
export const SmallMultiples = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-18"></maturity-bars>`;

/** Two editions, of which one is known in part. */
export const Editions = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-06" rows="editions"></maturity-bars>`;

/** One band highlighted, and everyone together for comparison. */
export const Highlighted = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-02" highlight="20k" compare="all"></maturity-bars>`;

/** One answer highlighted. */
export const HighlightedAnswer = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-02" highlight="very-high" mode="diverging"></maturity-bars>`;

/** 38 questions with one number each. */
export const ManyRows = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="appendix-2"></maturity-bars>`;

/** 38 questions with bases from 1 to 97. */
export const SmallBases = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="appendix-3"></maturity-bars>`;

/** Numbers of municipalities instead of shares. */
export const Counts = async (): Promise<TemplateResult> =>
  html`<maturity-bars
    .data=${await invented({ entities, answers: [answers] })}
    mode="counts"
  ></maturity-bars>`;

/** Municipalities by name. */
export const Entities = async (): Promise<TemplateResult> =>
  html`<maturity-bars
    .data=${await invented({ entities, answers: [answers] })}
    rows="entities"
    entity="1003"
  ></maturity-bars>`;

/** Too few answers to show: the groups are hidden. */
export const Suppressed = async (): Promise<TemplateResult> =>
  html`<maturity-bars
    .data=${await invented({ entities, answers: [{ ...answers, unpublished: true }] })}
  ></maturity-bars>`;

/** A small base and names that need several lines. */
export const LongNames = async (): Promise<TemplateResult> =>
  html`<maturity-bars
    .data=${await invented({
      indicators: [{ id: 'benefit', label: LONG, question: LONG, scale: 'agreement' }],
      results: [
        {
          indicator: 'benefit',
          edition: '2025',
          unit: 'percent',
          grouping: 'size',
          respondents: { small: 4, large: 120 },
          values: { small: [25, 50, 25, 0], large: [11, 52, 36, 2] },
        },
      ],
    })}
    compare="all"
  ></maturity-bars>`;

/** Names above the bars. */
export const Narrow = (): TemplateResult =>
  html`<div .style=${'inline-size: 240px'}>
    <maturity-bars src=${REPORT} topic="fig-02"></maturity-bars>
  </div>`;

/** Mirrored. */
export const RightToLeft = (): TemplateResult =>
  html`<div dir="rtl"><maturity-bars src=${REPORT} topic="fig-02"></maturity-bars></div>`;

/** The drawing and its sentence. */
export const WithoutExtras = (): TemplateResult =>
  html`<maturity-bars
    src=${REPORT}
    topic="fig-02"
    heading=""
    no-legend
    no-table
    no-download
  ></maturity-bars>`;

/** The data has no number for this. */
export const Empty = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="fig-04">${fallback}</maturity-bars>`;

/** The tag is wrong. */
export const UnknownTopic = (): TemplateResult =>
  html`<maturity-bars src=${REPORT} topic="unheard-of">${fallback}</maturity-bars>`;

/** The document is not there. */
export const Failed = (): TemplateResult =>
  html`<maturity-bars src="/demo/data/none.json">${fallback}</maturity-bars>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult => html`<maturity-bars>${fallback}</maturity-bars>`;
