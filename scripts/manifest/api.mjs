/** A cell of a table: a bar would end it. */
const cell = (text) => (text ?? '').replaceAll('|', '\\|');

const LIST = new Intl.ListFormat('en-GB');

const code = (text) => (text ? `\`${text}\`` : '');

/** A table; nothing when there are no rows. */
function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [`\n### ${title}\n`, row(heads), row(heads.map(() => '---')), ...rows.map(row), ''].join('\n');
}

const own = (list) => list.filter((item) => !item.inheritedFrom);

/** What is not said with the attributes: properties without one, and methods. */
const fieldsOf = ({ members }) => members.filter(({ kind, attribute }) => kind === 'field' && !attribute);

const defaultOf = (item) => code(item.default);

/** The words an attribute takes, or its type. */
const typeOf = ({ type }) => code(type?.text.replace(/ \| undefined$/u, ''));

/** How a method is called. */
const callOf = ({ name, parameters = [] }) => `${name}(${parameters.map((one) => one.name).join(', ')})`;

function tables(one) {
  return [
    table(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'what it says'],
      own(one.attributes).map((item) => [
        code(item.name),
        item.fieldName === item.name ? '' : code(item.fieldName),
        typeOf(item),
        defaultOf(item),
        item.description,
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', 'what it holds'],
      own(fieldsOf(one)).map((item) => [
        code(item.name) + (item.readonly ? ' (read only)' : ''),
        typeOf(item),
        item.description,
      ]),
    ),
    table(
      'Methods',
      ['method', 'returns', 'what it does'],
      own(one.members.filter(({ kind }) => kind === 'method')).map((item) => [
        code(callOf(item)),
        code(item.return?.type?.text),
        item.description,
      ]),
    ),
    table(
      'Events',
      ['event', 'type', 'when'],
      one.events
        .filter((item) => !item.inheritedFrom || item.description)
        .map((item) => [code(item.name), code(item.type.text), item.description]),
    ),
    table(
      'Slots',
      ['slot', 'what goes there'],
      own(one.slots).map((item) => [item.name === '' ? 'default' : code(item.name), item.description]),
    ),
    table(
      'Parts',
      ['`::part(…)`', 'what it is'],
      own(one.cssParts).map((item) => [code(item.name), item.description]),
    ),
    table(
      'Custom properties',
      ['property', 'default', 'what it sets'],
      own(one.cssProperties).map((item) => [code(item.name), defaultOf(item), item.description]),
    ),
    table(
      'States',
      ['`:state(…)`', 'when'],
      own(one.cssStates).map((item) => [code(item.name), item.description]),
    ),
  ].join('');
}

/** Returns the reference of every tag, as Markdown. */
export function apiReference(manifest) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const base = classes.find(({ tagName }) => !tagName);
  const elements = classes.filter(({ tagName }) => tagName);
  const heirs = elements.filter(({ superclass }) => superclass.name === base.name);
  const others = elements.filter((one) => !heirs.includes(one)).map(({ tagName }) => `\`<${tagName}>\``);
  return `# Tags, attributes, events, parts

Made out of the elements themselves by \`npm run manifest\`; the same is in \`custom-elements.json\`, which editors read.
How to colour and arrange is in [Theming](theming.md), what may change between versions in [Versioning](versioning.md).

${elements.map(({ tagName, summary }) => `- [\`<${tagName}>\`](#${tagName}): ${summary}`).join('\n')}

## All widgets

What follows holds for every tag${others.length > 0 ? ` but ${LIST.format(others)}, which ${others.length > 1 ? 'have lists of their' : 'has a list of its'} own` : ''}.
${tables(base)}${elements
    .map((one) => `\n## ${one.tagName}\n\n${one.summary} ${one.description}\n${tables(one)}`)
    .join('')}`;
}
