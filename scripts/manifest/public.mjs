/** What the elements share with their page and each other, but not with those who use them. */
const MACHINERY = new Set([
  'figureProperties',
  'styles',
  'properties',
  'cameNear',
  'distanceChanged',
  'choiceChanged',
  'cameOnline',
  'languageChanged',
  'printingChanged',
  'takeTurn',
  'connectedCallback',
  'disconnectedCallback',
]);

/** Order of an element's lists: its own come first, then what all have. */
const ownFirst = (list = []) => [
  ...list.filter((item) => !item.inheritedFrom),
  ...list.filter((item) => item.inheritedFrom),
];

const isPublic = ({ name, privacy, static: isStatic }) =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !MACHINERY.has(name) && !isStatic;

/** A type as it is read: `undefined` once, on one line. */
function plain(type) {
  if (!type) return undefined;
  const parts = type.text
    .replaceAll(/\s+/gu, ' ')
    .split(' | ')
    .map((part) => part.trim());
  return { text: [...new Set(parts.filter(Boolean))].join(' | ') };
}

/** One line, as editors show it. */
const line = (text) => text?.replaceAll(/\s*\n\s*/gu, ' ').trim();

/** What both the widget and its base speak of is said once, in the widget's words. */
function withInherited(own = [], inherited = [], from) {
  const names = new Set(own.map(({ name }) => name));
  const more = inherited.filter(({ name }) => !names.has(name));
  return [...own, ...more.map((item) => ({ ...item, inheritedFrom: from }))];
}

/** Where a class is found in the published package. */
function publishedAt(tag) {
  return tag ? `dist/${tag.replace(/^maturity-/u, '')}.js` : 'dist/index.js';
}

/**
 * Returns the manifest that is published: public members alone, attributes that exist, the words an attribute takes, the
 * type of each event, and the paths that package.json offers.
 *
 * @param analyzed what the analyzer made of the sources
 * @param {{ words: Map<string, string[]>, events: Map<string, string>, figures: Map<string, string> }} facts words by
 *   "Class attribute" (`*` for every class), types by event, types of figures by class
 */
export function publicManifest(analyzed, { words, events, figures }) {
  const classes = analyzed.modules.flatMap(({ declarations }) => declarations ?? []);
  const base = classes.find(({ name }) => name === 'MaturityWidget');
  if (!base) throw new Error('missing class: MaturityWidget');
  const published = { name: base.name, module: publishedAt(undefined) };

  const declared = (one) => {
    const inherits = one.superclass?.name === base.name;
    const typed = (item) => ({
      ...item,
      ...(item.description === undefined ? {} : { description: line(item.description) }),
      ...(item.type ? { type: plain(item.type) } : {}),
      ...(item.inheritedFrom ? { inheritedFrom: published } : {}),
    });
    const figured = (item) =>
      item.name === 'figure' && figures.has(one.name)
        ? { ...item, type: { text: `${figures.get(one.name)} | undefined` } }
        : item;
    const members = (one.members ?? []).filter(isPublic).map(typed).map(figured);
    const names = new Set(members.map(({ name }) => name));
    const parts = (own, inherited) => withInherited(own, inherits ? inherited : [], published).map(typed);
    const attributes = (one.attributes ?? [])
      .filter(({ fieldName }) => names.has(fieldName))
      .map((item) => {
        const list = words.get(`${one.name} ${item.name}`) ?? words.get(`* ${item.name}`);
        return list
          ? { ...typed(item), type: { text: list.map((word) => `'${word}'`).join(' | ') } }
          : typed(item);
      });
    const fired = parts(one.events, base.events).map((event) => {
      const known = events.get(event.name);
      if (known === undefined) throw new Error(`unknown event: ${event.name}`);
      const said = event.description ?? base.events?.find(({ name }) => name === event.name)?.description;
      return { ...event, description: line(said), type: { text: known } };
    });
    return {
      kind: 'class',
      name: one.name,
      ...(one.tagName ? { tagName: one.tagName, customElement: true } : {}),
      summary: line(one.summary),
      description: line(one.description),
      superclass: inherits ? published : { name: 'LitElement', package: 'lit' },
      attributes: ownFirst(attributes),
      members: ownFirst(members),
      events: ownFirst(fired),
      slots: parts(one.slots, base.slots),
      cssParts: parts(one.cssParts, base.cssParts),
      cssProperties: parts(one.cssProperties, base.cssProperties),
      cssStates: parts(one.cssStates, base.cssStates),
    };
  };

  const modules = [base, ...classes.filter(({ tagName }) => tagName)]
    .map((one) => {
      const path = publishedAt(one.tagName);
      const declaration = { name: one.name, module: path };
      return {
        kind: 'javascript-module',
        path,
        declarations: [declared(one)],
        exports: [
          { kind: 'js', name: one.name, declaration },
          ...(one.tagName ? [{ kind: 'custom-element-definition', name: one.tagName, declaration }] : []),
        ],
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion: '2.1.0', readme: 'README.md', modules };
}
