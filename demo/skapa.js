// The tag maker: a draft in the page's address, a form that changes it, and what follows from it.
import '../dist/cdn/all.js';
import { diagnose, sizeOf, verdict } from './skapa/diagnosis.js';
import { addressOf, DEMOS, openDocument } from './skapa/document.js';
import { codeBox, make } from './skapa/dom.js';
import { Fields, fillSelect } from './skapa/fields.js';
import { findingItem } from './skapa/findings.js';
import { probe } from './skapa/probe.js';
import { snippetFor } from './skapa/snippets.js';
import { Stage } from './skapa/stage.js';
import { changed, searchFrom, stateFrom } from './skapa/state.js';
import { fieldsFor, filled, fitted, textIn, widgetOf, WIDGETS } from './skapa/widgets.js';
import { WORDS } from './skapa/words.js';

const at = (id) => document.getElementById(id);
const SCRIPTS = new URL('../dist/cdn/', import.meta.url).href;
const REGISTERED = WIDGETS.filter(({ id }) => customElements.get(`maturity-${id}`));
const TEXTS = ['heading', 'text', 'site', 'scripts', 'surface', 'surface-dark', 'min-height'];
const SELECTS = ['heading-level', 'widget-lang', 'theme', 'padding'];
const FLAGS = ['no-legend', 'no-table', 'no-download', 'no-search', 'no-filter'];
const OWN = 'own';

let state = stateFrom(location.search);
/** The document as far as it is known, the script likewise, and the addresses they were asked at. */
let opened = { address: '', parts: [] };
let script = { address: '' };
let asking = new AbortController();
let askingScript = new AbortController();
let shownCodes = '';
let shownFindings = '';

const stage = new Stage(at('stage'), () => renderConclusions());
const fields = new Fields(at('fields'), (changes) => change(changes));

const lang = () => (state.lang === 'en' ? 'en' : 'sv');
const words = () => WORDS[lang()];
const scriptsOf = () => (state.scripts ?? SCRIPTS).replace(/\/?$/, '/');

listen();
render();
void open(false);
void openScript();

/** Makes the draft another one; each choice is a step that the browser's Back undoes. */
function change(changes) {
  const before = state;
  state = changed(state, changes);
  if (state.widget !== before.widget && opened.facts) state = fitted(state, opened.facts);
  if (searchFrom(state) !== searchFrom(before)) history.pushState(null, '', searchFrom(state));
  follow(before, true);
}

/** Shows the draft, and asks for what it is about if that is something else than before. */
function follow(before, fits) {
  render();
  if (state.data !== before.data) void open(fits);
  if (state.scripts !== before.scripts) void openScript();
}

async function open(fits) {
  asking.abort();
  const { signal } = (asking = new AbortController());
  const address = addressOf(state.data);
  opened = { address, parts: [] };
  render();
  try {
    const found = await openDocument(address, signal);
    opened = { ...found, address };
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const { facts } = opened;
  if (facts) {
    const before = state;
    if (fits && !widgetOf(state.widget).needs(facts)) {
      const other = REGISTERED.find(({ needs }) => needs(facts));
      if (other) state = changed(state, { widget: other.id });
    }
    // what a colleague's draft asks for is kept, even when the file has lost it: the doctor says so
    state = fits ? fitted(state, facts) : filled(state, facts);
    if (searchFrom(state) !== searchFrom(before)) history.replaceState(null, '', searchFrom(state));
  }
  render();
}

async function openScript() {
  askingScript.abort();
  const { signal } = (askingScript = new AbortController());
  const address = `${scriptsOf()}load.js`;
  script = { address };
  try {
    script = { address, answer: await probe(address, signal) };
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  renderConclusions();
}

function render() {
  document.documentElement.lang = lang();
  document.title = words().title;
  for (const link of document.querySelectorAll('.languages a')) {
    link.href = searchFrom({ ...state, lang: link.hreflang });
    if (link.hreflang === lang()) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  renderSource();
  renderWidgets();
  const { facts } = opened;
  fields.update(facts ? fieldsFor(state, facts, lang()) : [], state, words(), facts?.dataset);
  renderLooks();
  void stage.show(state, opened.address, words());
  renderConclusions();
}

function renderSource() {
  const isDemo = DEMOS.some(([id]) => id === state.data);
  const demos = DEMOS.map(([value, label]) => ({ value, label: label[lang()] }));
  fillSelect(at('source'), [...demos, { value: OWN, label: words().ownAddress }]);
  at('source').value = isDemo ? state.data : OWN;
  showField('data', !isDemo);
  if (document.activeElement !== at('data')) at('data').value = isDemo ? '' : state.data;
  const { answer, facts } = opened;
  const title = facts && textIn(facts.dataset.title, lang());
  at('read').textContent = answer ? '' : words().loading;
  if (title && !isDemo) at('read').textContent = words().read(title, sizeOf(answer.bytes, words()));
}

function renderWidgets() {
  const { facts } = opened;
  const choices = REGISTERED.map((widget) => ({
    value: widget.id,
    label: widget.name[lang()],
    group: facts && (widget.needs(facts) ? words().fits : words().fitsNot),
  }));
  choices.sort((one, other) => (one.group === words().fitsNot) - (other.group === words().fitsNot));
  fillSelect(at('widget'), choices);
  at('widget').value = state.widget;
}

function renderLooks() {
  const { inline, id } = widgetOf(state.widget);
  const heading = state.heading === undefined ? '' : state.heading === '' ? 'none' : OWN;
  for (const name of [...SELECTS, 'heading-kind']) {
    const options = words().options[name].map(([value, label]) => ({ value, label }));
    fillSelect(at(name), options);
    at(name).value = name === 'heading-kind' ? heading : (state[name] ?? '');
  }
  const defaults = { scripts: SCRIPTS, text: inline ? words().defaultInline : words().defaultText };
  for (const name of TEXTS) {
    if (document.activeElement !== at(name)) at(name).value = state[name] ?? defaults[name] ?? '';
  }
  for (const name of ['surface', 'surface-dark']) {
    const picked = state[name] ?? at(name).placeholder;
    if (/^#[\da-f]{6}$/i.test(picked)) at(`${name}-pick`).value = picked;
  }
  for (const box of at('form').querySelectorAll('[data-field="flags"] input')) {
    box.checked = state[box.name] !== undefined;
    box.parentElement.hidden = /no-(search|filter)/.test(box.name) && id !== 'table';
  }
  for (const name of ['heading-kind', 'flags']) showField(name, !inline);
  showField('heading', !inline && heading === OWN);
  showField('heading-level', !inline && heading !== 'none');
  showField('surface', state.theme !== 'dark');
  showField('surface-dark', state.theme === 'dark' || state.theme === 'auto');
  at('more').hidden = inline === true;
  for (const name of ['width', 'door']) {
    const value = state[name] ?? (name === 'door' ? '1' : '');
    for (const radio of document.querySelectorAll(`[name="${name}"]`)) radio.checked = radio.value === value;
  }
}

function showField(name, shown) {
  document.querySelector(`[data-field="${name}"]`).hidden = !shown;
}

/** What follows from the draft once the widget stands: the code, and what the doctor says. */
function renderConclusions() {
  renderCodes();
  renderFindings();
}

function renderCodes() {
  const widget = widgetOf(state.widget);
  const {
    tag,
    script: line,
    css,
  } = snippetFor(state, {
    data: opened.address,
    scripts: scriptsOf(),
    site: state.site,
    text: state.text ?? (widget.inline ? words().defaultInline : words().defaultText),
    title: stage.heading || words().frameTitle(widget.name[lang()]),
  });
  const door = state.door ?? '1';
  const key = JSON.stringify([lang(), door, tag, line, css]);
  if (key === shownCodes) return;
  shownCodes = key;
  const boxes = [];
  if (door === '1') boxes.push(codeBox(words().codeTag, `${line}\n\n${tag}`, words()));
  else {
    boxes.push(codeBox(words().codeTag, tag, words()));
    boxes.push(codeBox(door === '4' ? words().codeFrame : words().codeScript, line, words()));
  }
  boxes.splice(1, 0, make('p', { class: 'hint' }, words().whereTag));
  if (css) boxes.push(codeBox(words().codeCss, css, words()));
  const lost =
    door === '4' && ['surface', 'surface-dark', 'padding', 'min-height'].some((name) => state[name]);
  if (lost) boxes.push(make('p', { class: 'hint' }, words().noCssInFrame));
  at('codes').replaceChildren(...boxes);
}

function renderFindings() {
  const { address, answer, parts, details, warnings, facts } = opened;
  const findings = diagnose(
    {
      ...{ state, data: address, parts, scripts: scriptsOf(), page: location.origin },
      ...{ answer, script: script.answer, dataset: facts?.dataset, tag: stage.tag },
      ...{ details: details?.[lang()], warnings: warnings?.[lang()] },
    },
    words(),
  );
  const key = JSON.stringify([lang(), findings]);
  if (key === shownFindings) return;
  shownFindings = key;
  const said = verdict(findings, words());
  for (const id of ['verdict', 'verdict-link']) if (at(id).textContent !== said) at(id).textContent = said;
  at('findings').replaceChildren(...findings.map((finding) => findingItem(finding, words(), mend)));
}

/** Does what the doctor advises; the button is gone then, so the reader is taken to the heading above it. */
function mend(changes) {
  change(changes);
  at('doctor').focus();
}

function listen() {
  const form = at('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  at('source').addEventListener('change', ({ target: { value } }) => {
    if (value !== OWN) change({ data: value });
    else {
      showField('data', true);
      at('data').focus();
    }
  });
  at('data').addEventListener('change', ({ target: { value } }) => value && change({ data: value.trim() }));
  at('widget').addEventListener('change', ({ target: { value } }) => change({ widget: value }));
  at('heading-kind').addEventListener('change', ({ target: { value } }) => {
    change({ heading: value === '' ? undefined : value === OWN ? stage.heading || ' ' : '' });
    if (value === OWN) at('heading').select();
  });
  for (const name of SELECTS)
    at(name).addEventListener('change', ({ target: { value } }) => change({ [name]: value || undefined }));
  for (const name of TEXTS) {
    const given = ({ target: { value } }) => value.trim() || undefined;
    at(name).addEventListener('change', (event) => change({ [name]: given(event) }));
  }
  for (const name of ['surface', 'surface-dark'])
    at(`${name}-pick`).addEventListener('change', ({ target: { value } }) => change({ [name]: value }));
  for (const name of FLAGS)
    form.elements[name].addEventListener('change', ({ target }) =>
      change({ [name]: target.checked ? 'yes' : undefined }),
    );
  for (const radio of document.querySelectorAll('[name="width"], [name="door"]'))
    radio.addEventListener('change', ({ target: { name, value } }) =>
      change({ [name]: value === '' || value === '1' ? undefined : value }),
    );
  at('again').addEventListener('click', () => {
    void open(false);
    void openScript();
  });
  for (const link of document.querySelectorAll('.languages a'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      change({ lang: link.hreflang });
    });
  addEventListener('popstate', () => {
    const before = state;
    state = stateFrom(location.search);
    follow(before, false);
  });
}
