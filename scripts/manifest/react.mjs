const NOTE = '// Made by npm run manifest out of the elements.';

/** `maturity-select` → `onMaturitySelect`. */
const handlerOf = (event) => `on${pascal(event)}`;

/** An element that lies with another one, whose drawing it shares. */
const FOLDERS = new Map([['flowers', 'flower']]);

const pascal = (text) =>
  text
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Returns the React wrappers, a module for each element and one with all: properties are set as properties, and events
 * are handlers with the types of their details.
 *
 * @param elements declarations of the manifest
 * @returns {Map<string, string>} text by path
 */
export function reactModules(elements) {
  const modules = new Map();
  const names = [];
  for (const { name, tagName, summary, events } of elements) {
    const short = tagName.replace(/^maturity-/u, '');
    const component = pascal(tagName);
    names.push([short, component]);
    const types = [...new Set(events.map(({ type }) => type.text))].sort();
    modules.set(
      `src/react/${short}.ts`,
      `${NOTE}
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { ${types.join(', ')} } from '../internal/events.js';
import { ${name} } from '../elements/${FOLDERS.get(short) ?? short}/${short}-element.js';
import '../elements/${FOLDERS.get(short) ?? short}/${short}.js';

/** ${summary} */
export const ${component} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name},
  events: {
${events.map((event) => `    ${handlerOf(event.name)}: '${event.name}' as EventName<${event.type.text}>,`).join('\n')}
  },
});
`,
    );
  }
  modules.set(
    'src/react/index.ts',
    `${NOTE}\n${names.map(([short, component]) => `export { ${component} } from './${short}.js';`).join('\n')}\n`,
  );
  return modules;
}
