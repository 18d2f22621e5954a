/**
 * The files of a project as its author would write them: a page with tags and a React root, and a module that is only
 * there to be type-checked.
 *
 * @param {string[]} entries every module that the package offers
 */
export function projectFiles(entries) {
  const page = `<!doctype html>
<html lang="sv">
  <meta charset="utf-8">
  <title>En kommuns sida</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/main.js"></script>
  <h1>Lindesberg</h1>
  <maturity-flower src="/survey.json" entity="1885"><p>En blomma på väg.</p></maturity-flower>
  <div id="react"></div>
</html>
`;

  const main = `// what is registered, in order
const tags = (globalThis.registered = []);
const { define } = customElements;
customElements.define = (tag, ...rest) => (tags.push(tag), define.call(customElements, tag, ...rest));

const modules = await Promise.all([
${entries.map((entry) => `  import('${entry}'),`).join('\n')}
]);
globalThis.imported = modules.length;

const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { MaturityBars } = await import('maturity-widgets/react');
createRoot(document.getElementById('react')).render(
  createElement(MaturityBars, {
    src: '/survey.json',
    indicator: 'older-locks',
    headingLevel: 2,
    onMaturityLoad: ({ detail }) => (globalThis.loaded = detail.dataset.entities.size),
  }),
);
`;

  const types = `import { readDataset, type Dataset, type MaturitySelectEvent } from 'maturity-widgets';
import 'maturity-widgets/flower.js';
import { MaturityBars } from 'maturity-widgets/react';
import { createElement } from 'react';

const flower = document.createElement('maturity-flower');
flower.entity = '1885';
flower.headingLevel = 2;
// @ts-expect-error a level is a number
flower.headingLevel = 'two';
flower.addEventListener('maturity-load', ({ detail }) => {
  const dataset: Dataset = detail.dataset;
  flower.data = dataset;
});
document.addEventListener('maturity-select', (event) => {
  const chosen: MaturitySelectEvent = event;
  const entity: string | undefined = chosen.detail.entity;
  console.log(entity);
});
const figure = flower.figure;
export const isEmpty: boolean | undefined = figure?.empty;
export const later: Promise<Dataset> = readDataset('{}');
export const bars = createElement(MaturityBars, {
  indicator: 'older-locks',
  onMaturitySelect: (event) => console.log(event.detail.category),
});
// @ts-expect-error a number is no id
createElement(MaturityBars, { indicator: 1 });
`;
  return new Map([
    ['index.html', page],
    ['main.js', main],
    ['types.ts', types],
  ]);
}

/** Every setting under which a project may read the types; the library's own are checked too. */
export function typeConfigs() {
  const settings = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  return [
    ['bundler', { ...settings, module: 'ESNext', moduleResolution: 'Bundler' }],
    ['nodenext', { ...settings, module: 'NodeNext', moduleResolution: 'NodeNext' }],
  ].map(([name, compilerOptions]) => [name, { compilerOptions, files: ['types.ts'] }]);
}
