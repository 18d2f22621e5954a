import type { Plugin } from 'vite';

/** The policy's name, in `trusted-types`. */
const NAME = 'mw-lit';

/** Where the first copy of a page leaves its policy, for those that come after it. */
const SHARED = 'maturity-widgets.trusted-types';

/**
 * A policy may be made once of each name, and lit-html makes one as it loads: beside another script with a Lit of its own
 * one of the two would throw and never start. So ours has a name of its own, is shared between our copies, and where
 * the page forbids it there is none. It gives back what stands in a template of a script, and refuses any other string.
 */
const POLICY = `(() => {
  const shared = Symbol.for(${JSON.stringify(SHARED)});
  const isTemplate = (strings) =>
    Array.isArray(strings?.raw) && Object.isFrozen(strings) && Object.isFrozen(strings.raw);
  const createHTML = (text, strings) => {
    if (isTemplate(strings)) return text;
    throw new TypeError("invalid template: " + text);
  };
  try {
    return (globalThis[shared] ??= trustedTypes.createPolicy(${JSON.stringify(NAME)}, { createHTML }));
  } catch {
    return undefined;
  }
})()`;

const CREATION = /(\w+)\.createPolicy\((["'])lit-html\2,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\3,?\s*\}\)/;
const USE = /function \w+\((\w+),(\w+)\)\{[^{}]*\.createHTML\(\2\)/;

/** Gives the Lit that is built into our files a Trusted Types policy that gets along with every other. */
export const litPolicy: Plugin = {
  name: 'lit-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    const use = USE.exec(code);
    if (!CREATION.test(code) || !use) return this.error(`unknown Trusted Types policy: ${id}`);
    const [found, strings = '', text = ''] = use;
    return {
      code: code
        .replace(found, () => found.replace(`createHTML(${text})`, `createHTML(${text},${strings})`))
        .replace(CREATION, () => POLICY),
      map: null,
    };
  },
};
