import { html, type TemplateResult } from 'lit';
import '../src/elements/ladder/ladder.js';
import { readDataset } from '../src/source/read.js';

const STRATEGY = '/demo/data/oskarshamn-2008.json';

const SERVICES = [
  ['preschool', 'Ansöka om förskola', 'Apply for preschool'],
  ['absence', 'Anmäla frånvaro', 'Report absence'],
  ['permit', 'Bygglov', 'Building permit'],
  ['support', 'Ekonomiskt bistånd', 'Income support'],
  ['alarm', 'Trygghetslarm', 'Safety alarm'],
  ['parking', 'Parkeringstillstånd för rörelsehindrade', 'Parking permit for disabled persons'],
] as const;

const STEPS = [
  ['Information', 'Information', 'Öppettider och adresser', 'Opening hours and addresses'],
  ['Blanketter', 'Forms', 'Blanketter att skriva ut', 'Forms to print'],
  ['Personliga uppgifter', 'Personal information', 'Säker inloggning', 'Secure login'],
  [
    'Ärenden över gränser',
    'Cases across authorities',
    'Tekniska gränssnitt mellan parterna',
    'Technical interfaces between the parties',
  ],
] as const;

/** A dataset of so many municipalities, each with a step for some of the services; `more` is added to every name. */
const ladder = (municipalities: number, more = '') => {
  const ids = [...new Array(municipalities).keys()].map((index) => String(1001 + index));
  const stepOf = (entity: number, service: number) =>
    String(1 + ((entity * 7 + service * 3 + ((entity * service) % 5)) % 4));
  return readDataset(
    JSON.stringify({
      format: 'maturity/1',
      title: { sv: 'Tjänster på webben', en: 'Services online' },
      language: 'sv',
      synthetic: true,
      scales: [{ id: 'any', kind: 'ordinal', categories: [{ id: 'a', label: 'a' }] }],
      indicators: SERVICES.map(([id, sv, en]) => ({
        id,
        label: { sv: sv + more, en: en + more },
        scale: 'any',
      })),
      entities: ids.map((id, index) => ({ id, name: `Kommun ${String(index + 1)}${more}` })),
      ladders: [
        {
          id: 'web',
          label: { sv: 'Trappa för tjänster på webben', en: 'Ladder of services online' },
          steps: STEPS.map(([sv, en, svRequires, enRequires], index) => ({
            id: String(index + 1),
            label: { sv: sv + more, en: en + more },
            requires: { sv: svRequires + more, en: enRequires + more },
          })),
          at: Object.fromEntries(
            ids.map((id, entity) => [
              id,
              Object.fromEntries(
                SERVICES.slice(0, 5 + (entity % 2)).map(([service], index) => [
                  service,
                  stepOf(entity, index),
                ]),
              ),
            ]),
          ),
        },
      ],
    }),
  );
};

/** The ladder of a real strategy, which says of no service where it stands. */
export const Strategy = (): TemplateResult => html`<maturity-ladder src=${STRATEGY}></maturity-ladder>`;

/** One municipality's services. */
export const Services = async (): Promise<TemplateResult> =>
  html`<maturity-ladder entity="1001" .data=${await ladder(2)}></maturity-ladder>`;

/** A few municipalities by one service, all by name. */
export const Few = async (): Promise<TemplateResult> =>
  html`<maturity-ladder indicator="parking" .data=${await ladder(12)}></maturity-ladder>`;

/** All municipalities of a country by one service, one of them marked. */
export const Country = async (): Promise<TemplateResult> =>
  html`<maturity-ladder indicator="preschool" entity="1018" .data=${await ladder(290)}></maturity-ladder>`;

/** Every municipality with every service. */
export const Everything = async (): Promise<TemplateResult> =>
  html`<maturity-ladder .data=${await ladder(40)}></maturity-ladder>`;

/** No ladder in the data. */
export const Empty = (): TemplateResult =>
  html`<maturity-ladder src="/demo/data/skl-2008.json"></maturity-ladder>`;

/** A ladder that the data lacks. */
export const Misused = (): TemplateResult =>
  html`<maturity-ladder src=${STRATEGY} ladder="none"><p>Trappan finns i strategin.</p></maturity-ladder>`;

/** Names that need several lines. */
export const LongNames = async (): Promise<TemplateResult> =>
  html`<maturity-ladder
    entity="1001"
    .data=${await ladder(2, ' med en förvaltningsövergripande verksamhetsbeskrivning')}
  ></maturity-ladder>`;

/** A service of which nobody knows where it stands in one of the municipalities. */
export const Missing = async (): Promise<TemplateResult> =>
  html`<maturity-ladder indicator="parking" .data=${await ladder(4)}></maturity-ladder>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-ladder><p>Trappan finns i strategin.</p></maturity-ladder>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-ladder src="/demo/data/none.json"><p>Trappan finns i strategin.</p></maturity-ladder>`;
