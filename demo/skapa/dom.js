/**
 * Returns a new element.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] attributes; a function is a listener, true an attribute without value
 * @param {...(Node | string | undefined)} children
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A box of code that can be read with the keyboard, and a button that copies it. */
export function codeBox(label, text, words) {
  const code = make('code', {}, text);
  const said = make('span', { role: 'status', class: 'said' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = words.selected;
    }
  };
  return make(
    'div',
    { class: 'code' },
    make('p', { class: 'code-head' }, make('span', {}, label), said),
    make('pre', { tabindex: 0, role: 'group', 'aria-label': label }, code),
    make('button', { type: 'button', click: copy, 'aria-label': `${words.copy}: ${label}` }, words.copy),
  );
}
