import { nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';

/** An attribute that waits for its value: name, and what stands before the value in its quotes. */
const OPEN = /\s([.?@]?[^\s"'=<>]+)=(?:"([^"<>]*))?$/u;

/**
 * Returns a template as text, where there is no page to draw it on. Listeners and properties stay behind, and so does an
 * attribute whose value is `nothing`; a directive gives what it gives at its first rendering.
 *
 * @param value a template, or anything that may stand in one
 */
export function markupOf(value: unknown): string {
  if (value === nothing || value === null || value === undefined || value === false) return '';
  if (isTemplateResult(value)) return ofTemplate(value as TemplateResult);
  if (Array.isArray(value)) return value.map(markupOf).join('');
  const Named = getDirectiveClass(value);
  if (Named) {
    const { values } = value as { readonly values: readonly unknown[] };
    const directive = new Named({ type: 2 });
    return markupOf(directive.render(...values));
  }
  return escaped(textOf(value));
}

function ofTemplate({ strings, values }: TemplateResult): string {
  let text = '';
  let skipsQuote = false;
  for (const [index, part] of strings.entries()) {
    text += skipsQuote ? part.replace(/^"/u, '') : part;
    skipsQuote = false;
    if (index === values.length) break;
    const value: unknown = values[index];
    if (text.lastIndexOf('<') <= text.lastIndexOf('>')) {
      text += markupOf(value);
      continue;
    }
    const [all = '', name = '', before] = OPEN.exec(text) ?? [];
    const kind = name.charAt(0);
    const isQuoted = before !== undefined;
    if ('.?@'.includes(kind) || value === nothing) {
      text = text.slice(0, text.length - all.length);
      if (kind === '?' && value) text += ` ${name.slice(1)}`;
      skipsQuote = isQuoted;
    } else text += isQuoted ? escaped(textOf(value)) : `"${escaped(textOf(value))}"`;
  }
  return text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return (value as number | undefined)?.toString() ?? '';
}

/** A text of the data, such that it can never become a tag. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
