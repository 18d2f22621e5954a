// The fields that depend on the widget and the document.
import { make } from './dom.js';

/** Keeps a place in the form in step with what may be chosen, and leaves what the editor is in alone. */
export class Fields {
  #place;
  #change;
  #shown = [];
  #key = '';

  /**
   * @param {Element} place
   * @param {(changes: Record<string, string | undefined>) => void} change called when the editor has chosen
   */
  constructor(place, change) {
    this.#place = place;
    this.#change = change;
  }

  /**
   * @param {readonly object[]} fields what `fieldsFor` gives
   * @param {Record<string, string | undefined>} state
   * @param {object} words
   */
  update(fields, state, words) {
    const key = JSON.stringify([state.widget, state.lang, fields.map(({ name, kind }) => [name, kind])]);
    if (key !== this.#key) {
      this.#key = key;
      this.#shown = fields.map((field) => KINDS[field.kind](field, this.#change));
      this.#place.replaceChildren(...this.#shown.map(({ root }) => root));
    }
    for (const [index, { update }] of this.#shown.entries()) update(fields[index], state, words);
  }
}

const KINDS = { select: selectField, number: numberField, checks: checksField, entity: entityField };

const idOf = (name) => `field-${name}`;

function labelled({ name, label }, control, ...more) {
  return make('p', { class: 'field' }, make('label', { for: idOf(name) }, label), control, ...more);
}

function selectField(field, change) {
  const { name } = field;
  const select = make('select', {
    id: idOf(name),
    change: () => change({ [name]: select.value || undefined }),
  });
  let filled = '';
  const update = ({ choices }, state, words) => {
    const value = state[name] ?? choices[0]?.value ?? '';
    const known = choices.some((choice) => choice.value === value);
    const all = known ? choices : [...choices, { value, label: words.notInFile(value) }];
    const key = JSON.stringify(all);
    if (key !== filled) fillSelect(select, all);
    filled = key;
    select.value = value;
  };
  return { root: labelled(field, select), update };
}

/**
 * Puts choices into a select, those of the same group together.
 *
 * @param {HTMLSelectElement} select
 * @param {readonly { value: string, label: string, group?: string }[]} choices
 */
export function fillSelect(select, choices) {
  const groups = new Map();
  const options = [];
  for (const { value, label, group } of choices) {
    const option = make('option', { value }, label);
    if (!group) {
      options.push(option);
      continue;
    }
    if (!groups.has(group)) {
      groups.set(group, make('optgroup', { label: group }));
      options.push(groups.get(group));
    }
    groups.get(group).append(option);
  }
  select.replaceChildren(...options);
}

function numberField(field, change) {
  const { name } = field;
  const input = make('input', {
    ...{ id: idOf(name), type: 'number', min: 1, max: 300, inputmode: 'numeric' },
    change: () => change({ [name]: input.value === '' ? undefined : input.value }),
  });
  const update = (_, state) => {
    if (document.activeElement !== input) input.value = state[name] ?? '';
  };
  return { root: labelled(field, input), update };
}

function checksField({ name, label }, change) {
  const list = make('div', { class: 'checks' });
  const root = make('fieldset', { class: 'field' }, make('legend', {}, label), list);
  let filled = '';
  const boxes = () => [...list.querySelectorAll('input')];
  const changedNow = () => {
    const chosen = boxes().flatMap((box) => (box.checked ? [box.value] : []));
    change({ [name]: chosen.length > 0 ? chosen.join(' ') : undefined });
  };
  const update = ({ choices }, state, words) => {
    const chosen = new Set((state[name] ?? '').split(' ').filter(Boolean));
    const known = new Set(choices.map(({ value }) => value));
    const strangers = [...chosen].filter((value) => !known.has(value));
    const all = [...choices, ...strangers.map((value) => ({ value, label: words.notInFile(value) }))];
    const key = JSON.stringify(all);
    if (key !== filled) {
      const made = all.map(({ value, label: text }) =>
        make('label', {}, make('input', { type: 'checkbox', name, value, change: changedNow }), text),
      );
      list.replaceChildren(...made);
    }
    filled = key;
    for (const box of boxes()) box.checked = chosen.has(box.value);
  };
  return { root, update };
}

/** A name to write, with the document's own to choose among. */
function entityField(field, change) {
  const { name } = field;
  const list = make('datalist', { id: `${idOf(name)}-list` });
  const fault = make('span', { class: 'fault', id: `${idOf(name)}-fault` });
  let byLabel = new Map();
  let byValue = new Map();
  let filled = '';
  let unknown = '';
  const say = (text) => {
    fault.textContent = text;
    input.toggleAttribute('aria-invalid', text !== '');
    if (text !== '') input.setAttribute('aria-invalid', 'true');
  };
  const commit = () => {
    const text = input.value.trim();
    const value = byLabel.get(text.toLowerCase()) ?? (byValue.has(text) ? text : undefined);
    if (text !== '' && value === undefined) say(unknown);
    else change({ [name]: value });
  };
  const input = make('input', {
    ...{ id: idOf(name), list: list.id, autocomplete: 'off', spellcheck: 'false' },
    ...{ 'aria-describedby': fault.id, change: commit },
    // chosen in the list: there is nothing more to wait for
    input: () => byLabel.has(input.value.trim().toLowerCase()) && commit(),
  });
  const update = ({ choices }, state, words) => {
    unknown = words.unknownPlace;
    const key = JSON.stringify(choices);
    if (key !== filled) {
      byLabel = new Map(choices.map(({ value, label }) => [label.toLowerCase(), value]));
      byValue = new Map(choices.map(({ value, label }) => [value, label]));
      list.replaceChildren(...choices.map(({ label }) => make('option', { value: label })));
    }
    filled = key;
    const value = state[name];
    const missing = value !== undefined && !byValue.has(value);
    if (document.activeElement !== input) input.value = missing ? value : (byValue.get(value) ?? '');
    say(missing ? unknown : '');
  };
  return { root: labelled(field, input, list, fault), update };
}
