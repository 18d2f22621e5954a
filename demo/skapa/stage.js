// The preview: the very widget that the tag gives.
import { propertiesOf } from './snippets.js';
import { attributesOf, widgetOf } from './widgets.js';

/** Shows one widget, and tells how it stands. */
export class Stage {
  #place;
  #told;
  #widget;
  #fault = '';

  /**
   * @param {HTMLElement} place
   * @param {() => void} told called when the widget stands otherwise than before
   */
  constructor(place, told) {
    this.#place = place;
    this.#told = told;
    // neither event bubbles
    place.addEventListener('maturity-load', told, true);
    place.addEventListener(
      'maturity-error',
      ({ detail }) => {
        this.#fault = detail.error.message;
        told();
      },
      true,
    );
  }

  /** How the widget stands, and what it says is wrong with its tag. */
  get tag() {
    return this.#widget && { state: this.#widget.state, message: this.#fault };
  }

  /** The heading that the widget shows; empty when it has none. */
  get heading() {
    return this.#widget?.headingText ?? '';
  }

  /**
   * @param {Record<string, string | undefined>} state
   * @param {string} data address of the document
   * @param {object} words
   */
  async show(state, data, words) {
    const { id, inline } = widgetOf(state.widget);
    const tag = `maturity-${id}`;
    if (this.#widget?.localName !== tag) {
      this.#fault = '';
      this.#widget = document.createElement(tag);
    }
    const widget = this.#widget;
    const given = new Map([['src', data], ...attributesOf(state)]);
    for (const name of widget.getAttributeNames())
      if (!given.has(name) && name !== 'style') widget.removeAttribute(name);
    for (const [name, value] of given)
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    const properties = propertiesOf(state);
    for (const name of ['--maturity-surface-color', '--maturity-padding', '--maturity-min-block-size']) {
      if (properties.has(name)) widget.style.setProperty(name, properties.get(name));
      else widget.style.removeProperty(name);
    }
    this.#place.dataset.theme = state.theme ?? 'light';
    this.#place.dataset.width = state.width ?? '';
    this.#place.classList.toggle('inline', inline === true);
    if (inline) {
      const [before, after] = words.inSentence;
      if (this.#place.firstChild?.textContent !== before) this.#place.replaceChildren(before, widget, after);
    } else if (this.#place.firstElementChild !== widget || this.#place.childNodes.length > 1) {
      this.#place.replaceChildren(widget);
    }
    await widget.updateComplete;
    this.#told();
  }
}
