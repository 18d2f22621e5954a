import type { Figure } from '../figures/figure.js';
import { downloadWords } from '../strings/download-words.js';
import type { Formatter } from '../strings/formatter.js';
import {
  csvOf,
  fileName,
  jsonOf,
  legendIn,
  pngFrom,
  save,
  standalone,
  svgOf,
  textOf,
  type DrawingFacts,
} from './downloads/index.js';
import { notesText, sourceText } from './faces.js';

export type Action = 'csv' | 'json' | 'svg' | 'png' | 'copy-sentence' | 'copy-tag';

/** What can be saved or copied of a widget. */
export interface Face {
  readonly host: HTMLElement;
  readonly figure: Omit<Figure<unknown>, 'summary'> | undefined;
  /** Whether there is something to save as a picture. */
  readonly isDrawn: boolean;
  /** Lends the drawing, as a file is to show it, for the time of the call; `undefined` while there is none. */
  readonly withDrawing: <Of>(use: (drawing: SVGSVGElement) => Of) => Of | undefined;
  readonly format: Formatter;
  readonly heading: string;
  readonly summary: string;
}

/** What to say when it is done, and the text itself when the browser would not copy it. */
export interface Performed {
  readonly said: string;
  readonly text?: string;
}

/** The widget's table as CSV; empty while there is nothing to show. */
export function csvFrom({ figure, format, heading }: Face): string {
  if (!figure) return '';
  const notes = notesText(figure, format, true);
  return csvOf(figure.table, format, { title: heading, source: sourceText(figure.source, format), notes });
}

/** The widget's drawing as a standalone SVG file; empty while there is none. */
export function svgFrom(face: Face): string {
  return face.withDrawing((drawing) => svgOf(drawing, drawingFacts(face))) ?? '';
}

/** Saves or copies, and returns what to tell the reader. */
export async function perform(face: Face, action: Action): Promise<Performed> {
  const words = downloadWords[face.format.language];
  if (action === 'copy-sentence') return copy(`${face.summary} ${sourceOf(face)}`.trim(), face);
  if (action === 'copy-tag') return copy(tagOf(face.host), face);
  const blob = await blobOf(face, action);
  if (!blob) return { said: '' };
  const name = fileName(face.heading || face.host.localName, action);
  if (save(name, blob) === 'saved') return { said: words.downloaded(name) };
  // a frame without leave to save files can still show them
  return action === 'png' ? { said: words.saveFailed } : { said: words.saveFailed, text: await textOf(blob) };
}

async function blobOf(face: Face, action: 'csv' | 'json' | 'svg' | 'png'): Promise<Blob | undefined> {
  const { figure, format, heading, summary } = face;
  if (!figure) return undefined;
  switch (action) {
    case 'csv':
      return new Blob([csvFrom(face)], { type: 'text/csv;charset=utf-8' });
    case 'json': {
      const notes = notesText(figure, format, true);
      const facts = { heading, summary, notes, source: sourceOf(face) };
      return new Blob([jsonOf(figure.table, format, facts)], { type: 'application/json' });
    }
    case 'svg':
      return new Blob([svgFrom(face)], { type: 'image/svg+xml' });
    case 'png': {
      await document.fonts.ready;
      const tree = face.withDrawing((drawing) => standalone(drawing, drawingFacts(face)));
      return tree && pngFrom(tree);
    }
  }
}

function drawingFacts(face: Face): DrawingFacts {
  const { figure, format, host } = face;
  const root = host.shadowRoot;
  const base = root?.querySelector('.base');
  return {
    title: face.heading,
    summary: face.summary,
    source: sourceOf(face),
    background: base ? getComputedStyle(base).backgroundColor : '#ffffff',
    legend: root ? legendIn(root) : [],
    notes: figure ? notesText(figure, format, false) : [],
  };
}

function sourceOf({ figure, format }: Face): string {
  return figure ? sourceText(figure.source, format) : '';
}

/** The tag as an author would paste it, its address absolute. */
function tagOf(host: HTMLElement): string {
  const attributes = [...host.attributes].map(({ name, value }) => {
    const full = name === 'src' ? new URL(value, document.baseURI).href : value;
    return value === ''
      ? ` ${name}`
      : ` ${name}="${full.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${host.localName}${attributes.join('')}></${host.localName}>`;
}

async function copy(text: string, { format }: Face): Promise<Performed> {
  try {
    await navigator.clipboard.writeText(text);
    return { said: downloadWords[format.language].copied };
  } catch {
    return { said: downloadWords[format.language].copyFailed, text };
  }
}
