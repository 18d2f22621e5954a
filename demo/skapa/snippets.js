// What the editor pastes: the same widget through each of the four doors. Pure.
import { attributesOf, widgetOf } from './widgets.js';

/** @param {string} text */
export function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** One line when it is short, else an attribute on each. */
function opening(tag, attributes) {
  const written = attributes.map(([name, value]) =>
    value === '' && name !== 'heading' && name !== 'data-heading' ? name : `${name}="${escaped(value)}"`,
  );
  const line = `<${[tag, ...written].join(' ')}>`;
  if (line.length <= 80) return line;
  return `<${tag}${written.map((each) => `\n  ${each}`).join('')}\n>`;
}

const indented = (text) => `\n  ${text}\n`;

/**
 * Returns what to paste for a door. `tag` goes where the picture is to be. `script` is needed once on each page, and
 * `css` in the site's own style sheet; either may be undefined.
 *
 * @param {Record<string, string | undefined>} state
 * @param {object} where
 * @param {string} where.data address of the document
 * @param {string} where.scripts address of the folder with the scripts, with a slash at its end
 * @param {string | undefined} where.site address of the page that the tag is put on
 * @param {string} where.text what stands there until the picture does, and when it can't
 * @param {string} where.title what the picture is, for a frame
 */
export function snippetFor(state, { data, scripts, site, text, title }) {
  const { id, inline } = widgetOf(state.widget);
  const attributes = [...attributesOf(state)];
  const script = `<script type="module" src="${escaped(`${scripts}load.js`)}"></script>`;
  const css = cssFor(state);
  const fallback = inline ? escaped(text) : `<a href="${escaped(data)}">${escaped(text)}</a>`;
  const inside = (content) => (inline ? content : indented(content));
  switch (state.door) {
    case '2': {
      const named = [['src', data], ...attributes].map(([name, value]) => [`data-${name}`, value]);
      const tag = inline ? 'span' : 'div';
      return {
        tag: `${opening(tag, [['data-maturity', id], ...named])}${inside(fallback)}</${tag}>`,
        script,
        css,
      };
    }
    case '3': {
      const query = queryOf(attributes);
      // what the address asks of its own server is left alone
      const sign = data.includes('?') ? '#' : '?';
      const href = query === '' ? data : `${data.split('#')[0]}${sign}${query}`;
      return {
        tag: `<a class="maturity-${id}" href="${escaped(href)}">${escaped(text)}</a>`,
        script,
        css,
      };
    }
    case '4': {
      const options = [['widget', id], ['src', data], ...attributes];
      const host = originOf(site);
      if (host) options.push(['host', host]);
      const frame = [
        ['src', `${scripts}embed.html?${queryOf(options)}`],
        ['title', title],
        ['width', '100%'],
        ['height', inline ? '120' : '600'],
        ['frameborder', '0'],
        ['loading', 'lazy'],
      ];
      const tag = `${opening('iframe', frame)}</iframe>`;
      // a theme gives its measure to blocks, and a frame is a word in a line
      return { tag: inline ? tag : `<div>\n${tag}\n</div>`, script, css: undefined };
    }
    default: {
      const tag = `maturity-${id}`;
      return {
        tag: `${opening(tag, [['src', data], ...attributes])}${inside(fallback)}</${tag}>`,
        script,
        css,
      };
    }
  }
}

/** A query that people can read: spaces as "+", and what may stand as it is left as it is. */
function queryOf(options) {
  return options
    .map(([name, value]) => {
      const text = encodeURIComponent(value).replace(/%20/g, '+').replace(/%2F/gi, '/').replace(/%3A/gi, ':');
      return `${name}=${text}`;
    })
    .join('&');
}

function originOf(site) {
  try {
    return site && new URL(site).origin;
  } catch {
    return undefined;
  }
}

/**
 * Returns the widget's own properties that a state chooses, by name.
 *
 * @param {Record<string, string | undefined>} state
 */
export function propertiesOf(state) {
  const given = new Map();
  const { theme, surface: light, 'surface-dark': dark } = state;
  if (theme === 'auto' && (light || dark))
    given.set('--maturity-surface-color', `light-dark(${light ?? '#ffffff'}, ${dark ?? '#1b1b1b'})`);
  else if (theme === 'dark' ? dark : light)
    given.set('--maturity-surface-color', theme === 'dark' ? dark : light);
  if (state.padding) given.set('--maturity-padding', state.padding);
  if (state['min-height']) given.set('--maturity-min-block-size', `${state['min-height']}em`);
  return given;
}

function cssFor(state) {
  const given = [...propertiesOf(state)];
  if (given.length === 0 || widgetOf(state.widget).inline) return undefined;
  const lines = given.map(([name, value]) => `  ${name}: ${value};\n`).join('');
  return `maturity-${widgetOf(state.widget).id} {\n${lines}}`;
}
