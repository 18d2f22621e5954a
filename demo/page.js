// The page's own few lines: which municipality is shown, its neighbours, and the tag beneath each widget.
// The widgets need none of this.
import { tagBox } from './tag-box.js';

const START = '1885';
const params = new URLSearchParams(location.search);
const register = await (await fetch('data/municipalities.json')).json();
const byId = new Map(register.entities.map((entity) => [entity.id, entity]));
const counties = register.groupings.find(({ id }) => id === 'county').groups;
const textOf = (text) => (typeof text === 'string' ? text : (text.sv ?? text.en));
const collator = new Intl.Collator('sv');

const select = document.querySelector('#kommun');
const asked = params.get('kommun') ?? START;
const chosen = byId.has(asked) ? asked : START;

fillSelect();
show(chosen);
for (const widget of document.querySelectorAll(
  '.example > :is(maturity-flower, maturity-bars, maturity-table)',
)) {
  widget.after(tagBox(widget));
}
document.querySelector('.chooser button').hidden = true;
select.addEventListener('change', () => {
  history.pushState(null, '', `?kommun=${select.value}`);
  show(select.value);
});
addEventListener('popstate', () => {
  const id = new URLSearchParams(location.search).get('kommun') ?? START;
  select.value = id;
  show(id);
});

function fillSelect() {
  const groups = counties.map((county) => {
    const group = document.createElement('optgroup');
    group.label = textOf(county.label);
    const inside = register.entities.filter((entity) => entity.county === county.id);
    inside.sort((a, b) => collator.compare(a.name, b.name));
    group.append(...inside.map(({ id, name }) => new Option(name, id)));
    return group;
  });
  groups.sort((a, b) => collator.compare(a.label, b.label));
  select.replaceChildren(...groups);
  select.value = chosen;
}

function show(id) {
  const entity = byId.get(id);
  const county = counties.find((group) => group.id === entity.county);
  document.title = `Så digital är ${entity.name} – maturity-widgets`;
  for (const place of document.querySelectorAll('[data-name]')) place.textContent = entity.name;
  for (const place of document.querySelectorAll('[data-county]')) place.textContent = textOf(county.label);
  for (const widget of document.querySelectorAll('[data-follows]')) {
    widget.setAttribute('entity', id);
    if (widget.dataset.heading)
      widget.setAttribute('heading', widget.dataset.heading.replace('{}', entity.name));
    widget.nextElementSibling?.replaceWith(tagBox(widget));
  }
  const inCounty = register.entities.filter((other) => other.county === entity.county);
  fillFlowers(
    '#peers',
    inCounty.sort((a, b) => collator.compare(a.name, b.name)),
    id,
  );
  const others = register.entities.filter((other) => other.id !== id);
  const distance = (other) => Math.abs(Math.log(other.population / entity.population));
  fillFlowers('#alike', others.sort((a, b) => distance(a) - distance(b)).slice(0, 8), id);
}

function fillFlowers(list, entities, current) {
  const items = entities.map(({ id, name }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `?kommun=${id}`;
    if (id === current) link.setAttribute('aria-current', 'true');
    const flower = document.createElement('maturity-flower');
    flower.setAttribute('src', 'data/valfardsteknik-2022.json');
    flower.setAttribute('entity', id);
    flower.setAttribute('heading', '');
    flower.setAttribute('theme', 'auto');
    for (const flag of ['no-legend', 'no-table', 'no-download']) flower.setAttribute(flag, '');
    // the link says where it leads; the picture in it is not for choosing petals
    flower.inert = true;
    const caption = document.createElement('span');
    caption.textContent = name;
    link.append(flower, caption);
    item.append(link);
    return item;
  });
  document.querySelector(list).replaceChildren(...items);
}
