// What the pages for reading share: the language, which the widgets follow, and the tag beneath each widget.
// The widgets need none of this.
import { tagBox } from './tag-box.js';

const root = document.documentElement;
const choices = [...document.querySelectorAll('.languages a')];
const pages = [...document.querySelectorAll('.pages a')];

show();
addEventListener('popstate', show);
for (const choice of choices) {
  choice.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const anchor = inView();
    const before = anchor?.getBoundingClientRect().top;
    history.pushState(null, '', addressIn(choice.hreflang, location.href));
    show();
    // the other language takes other room: what is being read stays where it was
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  });
}
for (const widget of document.querySelectorAll('.example > *')) widget.after(tagBox(widget));

function show() {
  const asked = new URLSearchParams(location.search).get('lang');
  const chosen = choices.find(({ hreflang }) => hreflang === asked) ?? choices[0];
  const lang = chosen.hreflang;
  root.lang = lang;
  document.title = `${document.querySelector(`h1 [lang=${lang}]`).textContent} – maturity-widgets`;
  for (const choice of choices) {
    if (choice === chosen) choice.setAttribute('aria-current', 'true');
    else choice.removeAttribute('aria-current');
  }
  for (const page of pages) page.href = addressIn(lang, page.href);
}

function addressIn(lang, href) {
  const address = new URL(href, location.href);
  address.searchParams.set('lang', lang);
  return address.href;
}

function inView() {
  return [...document.querySelectorAll('main section')].findLast(
    (section) => section.getBoundingClientRect().top < innerHeight / 3,
  );
}
