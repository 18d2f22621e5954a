import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const CSS = new RegExp(String.raw`${QUOTED}|\s*/\*[^]*?\*/\s*|\s+|;\s*(?=\})`, 'gu');
const AROUND = new RegExp(String.raw`${QUOTED}| ?([{},;]) ?|(:) `, 'gu');

/** Style sheets say the same without comments, and without space where their grammar asks for none. */
function shortCss(text: string): string {
  return text
    .replace(CSS, (found) => (/^["']/u.test(found) ? found : ' '))
    .replace(AROUND, (found, mark?: string, colon?: string) => mark ?? colon ?? found)
    .replaceAll(';}', '}');
}

const BETWEEN_SHAPES = /\s*\n\s*(?=<(?:\/svg|\/?g|circle|path|rect)\b)/gu;

/**
 * A line's end and the next one's indent are one space to a reader, like any other white space, and none at all between
 * the shapes of a drawing.
 */
const shortMarkup = (text: string): string =>
  text.replaceAll(BETWEEN_SHAPES, '').replaceAll(/\s*\n\s*/gu, ' ');

const SHORTENED = new Map([
  ['css', shortCss],
  ['html', shortMarkup],
  ['svg', shortMarkup],
]);

/** Takes what only who reads the source needs out of style sheets and templates: the minifier leaves strings alone. */
export const shortTemplates: Plugin = {
  name: 'short-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/[^?]*\.ts$/u.test(id) || !/\b(?:css|html|svg)`/u.test(code)) return undefined;
    const short = new MagicString(code);
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, false);
    const shorten = (node: ts.TemplateLiteralToken, by: (text: string) => string) => {
      // between the delimiters: ` or } at the start, ` or ${ at the end
      const start = node.getStart(source) + 1;
      const isLast =
        node.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral || node.kind === ts.SyntaxKind.TemplateTail;
      const end = node.getEnd() - (isLast ? 1 : 2);
      const text = code.slice(start, end);
      if (by(text) !== text) short.update(start, end, by(text));
    };
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
        const by = SHORTENED.get(node.tag.text);
        const { template } = node;
        if (by && ts.isTemplateExpression(template)) {
          shorten(template.head, by);
          for (const { literal } of template.templateSpans) shorten(literal, by);
        } else if (by && ts.isNoSubstitutionTemplateLiteral(template)) shorten(template, by);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return short.hasChanged()
      ? { code: short.toString(), map: short.generateMap({ hires: true }) }
      : undefined;
  },
};
