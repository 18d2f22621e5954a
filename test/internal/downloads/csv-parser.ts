/** A file taken apart by RFC 4180 alone: it knows nothing of how ours are written. */
export interface ParsedCsv {
  readonly byteOrderMark: boolean;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a CSV character by character.
 *
 * @throws on a bare line feed outside quotes, and on text after a closing quote: strict readers refuse both
 */
export function parseCsv(file: string, separator: string): ParsedCsv {
  const byteOrderMark = file.startsWith('\uFEFF');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  const endCell = () => {
    row.push(cell);
    cell = '';
    state = 'start';
  };
  for (let at = byteOrderMark ? 1 : 0; at < file.length; at++) {
    const character = file.charAt(at);
    if (state === 'quoted') {
      if (character !== '"') cell += character;
      else if (file.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else state = 'closed';
    } else if (character === separator) endCell();
    else if (character === '\r' && file.charAt(at + 1) === '\n') {
      endCell();
      rows.push(row);
      row = [];
      at++;
    } else if (character === '"' && state === 'start') state = 'quoted';
    else if (state === 'closed' || character === '\n' || character === '\r' || character === '"') {
      throw new SyntaxError(`invalid character at ${at}: ${JSON.stringify(character)}`);
    } else {
      cell += character;
      state = 'plain';
    }
  }
  if (state !== 'start' || row.length > 0) throw new SyntaxError('missing line end');
  return { byteOrderMark, rows };
}
