import { make } from './dom.js';

/**
 * Returns what the doctor says on one point.
 *
 * @param {object} finding
 * @param {object} words
 * @param {(changes: Record<string, string>) => void} mend does what a button of the finding offers
 */
export function findingItem(finding, words, mend) {
  const { id, level, text, todo, code, table, after, actions = [] } = finding;
  const [point, theme] = id.split('-');
  const name = words.checks[point] + (theme ? ` (${words.themes[theme].toLowerCase()})` : '');
  return make(
    'li',
    { class: level, 'data-finding': id },
    make('h3', {}, make('span', { class: 'level' }, words.levels[level]), ' ', name),
    make('p', {}, text),
    table && tableOf(table, name),
    after && make('p', {}, after),
    todo && make('p', { class: 'todo' }, level === 'bad' ? make('strong', {}, `${words.todo} `) : '', todo),
    code && make('pre', { tabindex: 0, role: 'group', 'aria-label': name }, make('code', {}, code)),
    ...actions.map(({ label, changes }) =>
      make('button', { type: 'button', click: () => mend(changes) }, label),
    ),
  );
}

function tableOf({ columns, rows }, name) {
  const head = make('tr', {}, ...columns.map((column) => make('th', { scope: 'col' }, column)));
  const body = rows.map(([first, ...rest]) =>
    make('tr', {}, make('th', { scope: 'row' }, first), ...rest.map((cell) => make('td', {}, cell))),
  );
  return make(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)),
  );
}
