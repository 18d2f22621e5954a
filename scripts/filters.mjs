// What the filters of publishing systems leave of each way to write a widget, by running them; the table in
// docs/embedding.md:
//   node scripts/filters.mjs           writes it
//   node scripts/filters.mjs --check   says whether it is up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { browserFlags, findBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const DOCUMENT = join(root, 'docs/embedding.md');
const [BEGIN, END] = ['<!-- filters -->', '<!-- /filters -->'];

/** By column: what an editor writes, what the loader finds, and what is still of use without it. */
const DOORS = [
  {
    name: 'script line',
    html: '<script type="module" src="https://www.example.se/maturity/load.js"></script>',
    works: 'script[src="https://www.example.se/maturity/load.js"]',
  },
  {
    name: '1. tag',
    html: '<maturity-flower src="https://www.example.se/data.json" entity="1885"><p>Our <a href="https://www.example.se/report">report</a></p></maturity-flower>',
    works: 'maturity-flower[src="https://www.example.se/data.json"][entity="1885"]',
    plain: 'a[href="https://www.example.se/report"]',
  },
  {
    name: '2. div',
    html: '<div data-maturity="flower" data-src="https://www.example.se/data.json" data-entity="1885"><p>Our <a href="https://www.example.se/report">report</a></p></div>',
    works: 'div[data-maturity="flower"][data-src="https://www.example.se/data.json"][data-entity="1885"]',
    plain: 'a[href="https://www.example.se/report"]',
  },
  {
    name: '3. link',
    html: '<p><a class="maturity-flower" href="https://www.example.se/data.json#entity=1885">Our answers</a></p>',
    works: 'a.maturity-flower[href="https://www.example.se/data.json#entity=1885"]',
    plain: 'a[href="https://www.example.se/data.json#entity=1885"]',
  },
  {
    name: '4. frame',
    html: '<iframe src="https://www.example.se/maturity/embed.html?widget=flower&amp;src=/data.json" title="Our answers" sandbox="allow-scripts"></iframe>',
    works: 'iframe[src^="https://www.example.se/maturity/embed.html?widget=flower&src="]',
  },
];

const TEXT_TAGS = [
  'a',
  'blockquote',
  'br',
  'code',
  'em',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'strong',
  'ul',
];
const MORE_TAGS = [
  'article',
  'details',
  'div',
  'figcaption',
  'figure',
  'img',
  'section',
  'span',
  'summary',
  'table',
];

/**
 * What WordPress 6.1.9 lets authors write, as `wp_kses_allowed_html('post')` answers there, for the tags that matter here.
 * The system itself left the same of each door.
 */
const likeWordPress = {
  allowedTags: [...TEXT_TAGS, ...MORE_TAGS, 'tbody', 'td', 'th', 'thead', 'tr'],
  allowedAttributes: {
    '*': [
      ...['aria-describedby', 'aria-details', 'aria-hidden', 'aria-label', 'aria-labelledby'],
      ...['class', 'data-*', 'dir', 'id', 'lang', 'role', 'style', 'title', 'xml:lang'],
    ],
    a: ['download', 'href', 'name', 'rel', 'rev', 'target'],
    img: ['alt', 'src'],
  },
};

/** Drupal's text format Basic HTML as it is installed. */
const likeDrupal = {
  allowedTags: [...TEXT_TAGS, 'cite', 'dl', 'dt', 'dd', 'img', 'span'],
  allowedAttributes: { a: ['href', 'hreflang'], img: ['src', 'alt', 'data-entity-uuid', 'data-entity-type'] },
};

const versionOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** By row: its name and where it runs. Functions with a page run in it. */
const FILTERS = [
  [
    `DOMPurify ${versionOf('dompurify')}, as it is`,
    (html, page) => page.evaluate((text) => DOMPurify.sanitize(text), html),
  ],
  [
    'the same, told of the tag',
    (html, page) =>
      page.evaluate(
        (text) =>
          DOMPurify.sanitize(text, {
            CUSTOM_ELEMENT_HANDLING: {
              tagNameCheck: /^maturity-[a-z]+$/,
              attributeNameCheck: /^(src|entity|compare|indicator|heading|heading-level|layout|lang)$/,
            },
          }),
        html,
      ),
  ],
  [`sanitize-html ${versionOf('sanitize-html')}, as it is`, (html) => sanitizeHtml(html)],
  [
    'the same, told of the class and the data attributes',
    (html) =>
      sanitizeHtml(html, {
        allowedClasses: { a: ['maturity-*'] },
        allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-*'] },
      }),
  ],
  [
    `TinyMCE ${versionOf('tinymce')}, as it is`,
    (html, page) => page.evaluate((text) => inTinyMce(text), html),
  ],
  [
    `CKEditor ${versionOf('ckeditor5')}, the usual features`,
    (html, page) => page.evaluate((text) => inCkEditor(text, false), html),
  ],
  [
    'the same with General HTML Support for the four doors',
    (html, page) => page.evaluate((text) => inCkEditor(text, true), html),
  ],
  ['WordPress 6.1.9, its list for authors', (html) => sanitizeHtml(html, likeWordPress)],
  ['a list like Drupal’s Basic HTML', (html) => sanitizeHtml(html, likeDrupal)],
];

/** Opens a page with the editors in it, as they are delivered. */
async function openEditors(browser) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>filters</title><div id="tiny"></div><div id="ck"></div>');
  for (const file of [
    'dompurify/dist/purify.js',
    'tinymce/tinymce.min.js',
    'tinymce/models/dom/model.min.js',
    'tinymce/themes/silver/theme.min.js',
    'tinymce/icons/default/icons.min.js',
    'ckeditor5/dist/browser/ckeditor5.umd.js',
  ]) {
    await page.addScriptTag({ path: join(root, 'node_modules', file) });
  }
  await page.evaluate(async () => {
    const [tiny] = await tinymce.init({
      selector: '#tiny',
      license_key: 'gpl',
      skin: false,
      content_css: false,
      promotion: false,
    });
    globalThis.inTinyMce = (text) => {
      tiny.setContent(text);
      return tiny.getContent();
    };
    const { ClassicEditor, ...all } = CKEDITOR;
    const usual = [
      'Essentials',
      'Paragraph',
      'Heading',
      'Bold',
      'Italic',
      'Link',
      'List',
      'BlockQuote',
      'Table',
    ];
    const doors = [
      { name: /^maturity-[a-z]+$/, attributes: true },
      { name: 'div', attributes: /^data-/ },
      { name: 'a', classes: /^maturity-/ },
      { name: 'iframe', attributes: true },
    ];
    const make = (names, more) =>
      ClassicEditor.create(document.querySelector('#ck').appendChild(document.createElement('div')), {
        licenseKey: 'GPL',
        plugins: names.map((name) => all[name]),
        ...more,
      });
    const plain = await make(usual, {});
    const supporting = await make([...usual, 'GeneralHtmlSupport'], { htmlSupport: { allow: doors } });
    globalThis.inCkEditor = (text, isSupporting) => {
      const editor = isSupporting ? supporting : plain;
      editor.setData(text);
      return editor.getData();
    };
  });
  return page;
}

/** Returns what is left, in the words of the table. */
const judge = (page, { works, plain }, html) =>
  page.evaluate(
    (text, wanted, fallback) => {
      const left = new DOMParser().parseFromString(text, 'text/html');
      if (left.querySelector(wanted)) return 'works';
      return fallback && left.querySelector(fallback) ? 'text and link stay' : 'gone';
    },
    html,
    works,
    plain,
  );

async function makeTable() {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    const page = await openEditors(browser);
    const rows = [];
    for (const [name, filter] of FILTERS) {
      const cells = [];
      for (const door of DOORS) cells.push(await judge(page, door, await filter(door.html, page)));
      rows.push([name, ...cells]);
    }
    const head = ['filter', ...DOORS.map(({ name }) => name)];
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  } finally {
    await browser.close();
  }
}

const old = readFileSync(DOCUMENT, 'utf8');
const [before, rest] = old.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`missing markers in docs/embedding.md: ${BEGIN} … ${END}`);
const text = `${before}${BEGIN}\n\n${await makeTable()}\n\n${END}${after}`;
const made = await prettier.format(text, { ...(await prettier.resolveConfig(DOCUMENT)), filepath: DOCUMENT });
if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, made);
else if (made === old) console.log('docs/embedding.md: the table of filters is up to date');
else {
  console.error(
    'docs/embedding.md: the table of filters is not what the filters do: node scripts/filters.mjs',
  );
  process.exitCode = 1;
}
