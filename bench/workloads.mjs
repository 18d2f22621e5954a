// What is measured. Read by the page and by run.mjs.

const quiet = { 'no-legend': '', 'no-table': '', 'no-download': '' };

const report = (index) => ({ indicator: `q${index + 1}`, by: 'size' });

const flower = (index, data) => {
  const { id, name } = [...data.entities.values()][index];
  return { entity: id, heading: name, ...quiet };
};

/**
 * By name:
 * - `says`: what a person reads
 * - `document`, `tag`, `count`, `attributes(index, dataset)`: which widgets stand on the page
 * - `layout`: the class of the page's stage; `height`: of the window, px; absent = all the page is on the screen
 * - `limit`: the ratio that must not be passed; absent = no limit is set
 * - `fills`: rows and columns of cells that the hand fills on the canvas of its markup
 * - `steps`: what a reader does then
 */
export const WORKLOADS = {
  'one bars': {
    says: 'one bars widget with heading, sentence and legend',
    document: 'report',
    tag: 'maturity-bars',
    count: 1,
    attributes: report,
    layout: 'one',
    height: 900,
    limit: 2,
  },
  '29 bars': {
    says: 'a page of 29 bars widgets, most of them below the fold',
    document: 'report',
    tag: 'maturity-bars',
    count: 29,
    attributes: report,
    layout: 'column',
    height: 900,
    limit: 1,
  },
  '290 flowers': {
    says: '290 flowers, every one on the screen',
    document: 'garden',
    tag: 'maturity-flower',
    count: 290,
    attributes: flower,
    layout: 'grid',
    limit: 1.4,
  },
  '290 flowers in one': {
    says: 'the flowers of 290 municipalities in one widget, every one on the screen',
    document: 'garden',
    tag: 'maturity-flowers',
    count: 1,
    attributes: () => ({ group: 'all', ...quiet }),
    layout: 'wide',
  },
  '290 flowers on a page': {
    says: '290 flowers, most of them below the fold',
    document: 'garden',
    tag: 'maturity-flower',
    count: 290,
    attributes: flower,
    layout: 'grid',
    height: 900,
  },
  table: {
    says: 'a table of 45,820 rows: open, sort, filter',
    document: 'table',
    tag: 'maturity-table',
    count: 1,
    attributes: () => ({ rows: 'answers' }),
    layout: 'wide',
    height: 900,
    term: 'kommun 12',
    steps: {
      sort: (root) => root.querySelector('thead th:last-child button').click(),
      filter: (root, { term }) => {
        const field = root.querySelector('input[type="search"]');
        field.value = term;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      },
    },
  },
  heatmap: {
    says: 'a field of 45,820 cells; by hand = the same cells filled on a canvas, one by one',
    document: 'table',
    tag: 'maturity-heatmap',
    count: 1,
    attributes: () => ({}),
    layout: 'wide',
    height: 900,
    fills: [290, 158],
  },
  read: {
    says: 'read, check and index 290 × 158 × 6 answers; by hand = JSON.parse alone',
    document: 'national',
    reads: true,
    count: 0,
    layout: '',
    height: 900,
  },
};
