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
   * @param {object | undefined} dataset
   */
  update(fields, state, words, dataset) {
    const key = JSON.stringify([state.widget, state.lang, fields.map(({ name, kind }) => [name, kind])]);
    if (key !== this.#key) {
      this.#key = key;
      this.#shown = fields.map((field) => KINDS[field.kind](field, this.#change));
      this.#place.replaceChildren(...this.#shown.map(({ root }) => root));
    }
    for (const [index, { update }] of this.#shown.entries()) update(fields[index], state, words, dataset);
  }
}

const KINDS = {
  ...{ select: selectField, number: numberField, checks: checksField },
  ...{ entity: entityField, group: groupField, adder: adderField },
};

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

/** A municipality, which can be taken away again. */
function entityField(field, change) {
  const { name } = field;
  const place = make('div', {});
  const fault = make('span', { class: 'fault' });
  const away = make('button', { type: 'button', class: 'away' });
  away.addEventListener('click', () => {
    change({ [name]: undefined });
    place.firstElementChild?.shadowRoot?.querySelector('input')?.focus();
  });
  const root = make('div', { class: 'field', 'data-picks': name }, place, fault, away);
  const update = ({ choices, known = choices, label }, state, words, dataset) => {
    const value = state[name];
    const isPlace = choices.some((choice) => choice.value === value);
    const picker = place.firstElementChild;
    if (!picker || picker.data !== dataset || (picker.value ?? '') !== (isPlace ? value : '')) {
      const chosen = ({ detail }) => change({ [name]: detail.entity });
      place.replaceChildren(pickerOf(label, dataset, isPlace ? value : undefined, chosen));
    }
    const isKnown = !value || known.some((choice) => choice.value === value);
    fault.textContent = isKnown ? '' : words.notInFile(value);
    away.textContent = words.away;
    away.hidden = !value;
  };
  return { root, update };
}

/** One more municipality for a list. */
function adderField({ name }, change) {
  const root = make('div', { class: 'field', 'data-adds': name });
  let now = {};
  const update = ({ label }, state, _, dataset) => {
    now = state;
    if (root.firstElementChild?.data === dataset) return;
    const chosen = async ({ detail }) => {
      const words = new Set((now[name] ?? '').split(' ').filter(Boolean)).add(detail.entity);
      change({ [name]: [...words].join(' ') });
      // empty again, for the next one
      const next = pickerOf(label, dataset, undefined, chosen);
      root.replaceChildren(next);
      await next.updateComplete;
      next.shadowRoot?.querySelector('input')?.focus();
    };
    root.replaceChildren(pickerOf(label, dataset, undefined, chosen));
  };
  return { root, update };
}

function pickerOf(label, dataset, entity, chosen) {
  const picker = make('maturity-picker', { label, entity, theme: 'auto', 'maturity-select': chosen });
  picker.data = dataset;
  return picker;
}

/** A group in place of a municipality. */
function groupField(field, change) {
  const { name } = field;
  const id = `${idOf(name)}-group`;
  const select = make('select', { id, change: () => change({ [name]: select.value || undefined }) });
  let filled = '';
  const update = ({ choices }, state) => {
    const key = JSON.stringify(choices);
    if (key !== filled) fillSelect(select, choices);
    filled = key;
    select.value = choices.some(({ value }) => value === state[name]) ? state[name] : '';
  };
  const root = make('p', { class: 'field' }, make('label', { for: id }, field.label), select);
  return { root, update };
}
