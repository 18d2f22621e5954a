// What the editor's doctor says of what it has seen. Pure: whoever asks the servers hands over what they answered.
import { contrastsOn, GROUND, nearestGround, rgbOf } from './contrast.js';
import { locationOf } from './location.js';
import { addressFault, policyFor, urlOf } from './policy.js';

/**
 * What the doctor found on one point. `level` is `good`, `warn`, `bad`, `note` (something to do that can't be checked
 * here) or `wait`.
 *
 * @typedef {object} Finding
 * @property {string} id
 * @property {'good' | 'warn' | 'bad' | 'note' | 'wait'} level
 * @property {string} text
 * @property {string} [todo]
 * @property {string} [code] something to copy
 * @property {{ columns: string[], rows: string[][] }} [table]
 * @property {string} [after] what follows the table
 * @property {{ label: string, changes: Record<string, string> }[]} [actions]
 */

const ALLOW = 'Access-Control-Allow-Origin: *';

/**
 * Returns everything the doctor has to say, in a fixed order.
 *
 * @param {object} seen
 * @param {Record<string, string | undefined>} seen.state
 * @param {string} seen.data the document's address, absolute
 * @param {readonly string[]} seen.parts addresses of the files that it is spread over
 * @param {string} seen.scripts address of the folder with the scripts
 * @param {string} seen.page origin of the page that asks
 * @param {object} [seen.answer] what `probe` gave for the document
 * @param {object} [seen.script] what `probe` gave for the loader
 * @param {object} [seen.details] what is wrong with the document, in words
 * @param {readonly object[]} [seen.warnings] what should be looked over in the document, in words
 * @param {object} [seen.dataset]
 * @param {{ state: string, message: string }} [seen.tag] how the widget stands
 * @param {object} words
 * @returns {Finding[]}
 */
export function diagnose(seen, words) {
  const { answer } = seen;
  const findings = [addressFinding(seen, words), reachFinding(seen, words)];
  if (answer?.kind === 'answer' && answer.ok) findings.push(typeFinding(seen, words));
  if (answer?.kind === 'answer' || answer?.kind === 'cors') findings.push(corsFinding(seen, words));
  if (answer?.kind === 'answer' && answer.ok) findings.push(jsonFinding(seen, words));
  if (seen.dataset) findings.push(tagFinding(seen, words));
  findings.push(scriptFinding(seen, words), policyFinding(seen, words), ...contrastFindings(seen, words));
  return findings;
}

function addressFinding({ state, data }, words) {
  const fault = addressFault(data, state.site);
  if (!fault) return { id: 'address', level: 'good', text: words.addressGood };
  const [text, todo] = words.addressFaults[fault];
  return { id: 'address', level: fault === 'local' ? 'warn' : 'bad', text, todo };
}

function reachFinding({ answer, data, details }, words) {
  const id = 'reach';
  if (!answer) return { id, level: 'wait', text: words.loading };
  switch (answer.kind) {
    case 'address':
    case 'network':
    case 'timeout':
    case 'policy': {
      const [text, todo] = { ...words, address: words.addressFaults.address, policy: words.policyHere }[
        answer.kind
      ];
      return { id, level: answer.kind === 'policy' ? 'warn' : 'bad', text, todo };
    }
    case 'cors':
      return { id, level: 'bad', text: words.corsClosed[0] };
  }
  const text = words.reachGood(`HTTP ${answer.status}`, sizeOf(answer.bytes, words));
  if (!answer.ok) return { id, level: 'bad', text: `HTTP ${answer.status}`, todo: details?.todo };
  const moved = answer.answered && urlOf(answer.answered)?.href !== urlOf(data)?.href;
  return moved
    ? { id, level: 'warn', text, todo: words.redirected(answer.answered) }
    : { id, level: 'good', text };
}

/** @param {number} bytes */
export function sizeOf(bytes, words) {
  return words.kilobytes(Math.max(1, Math.round(bytes / 1024)));
}

function typeFinding({ answer: { type }, details }, words) {
  const id = 'type';
  if (type === '') return { id, level: 'warn', text: words.typeNone };
  if (/\bjson$/.test(type)) return { id, level: 'good', text: words.typeGood(type) };
  if (type === 'text/plain' || type.endsWith('/octet-stream'))
    return { id, level: 'warn', text: words.typePlain(type) };
  return { id, level: 'bad', text: words.typeGood(type), todo: details?.todo };
}

function corsFinding({ state, answer, data, page, scripts }, words) {
  const id = 'cors';
  // a frame is a page of the scripts' own site, and asks from there
  const site = urlOf((state.door === '4' ? scripts : state.site) ?? '')?.origin;
  const own = urlOf(data)?.origin;
  if (site && site === own) return { id, level: 'good', text: words.corsSame };
  if (answer.kind === 'cors') {
    const [text, todo] = words.corsClosed;
    return { id, level: 'bad', text, todo, code: ALLOW };
  }
  const { allows, sameOrigin } = answer;
  if (allows === '*') return { id, level: 'good', text: words.corsOpen };
  if (allows && site && allows !== site)
    return { id, level: 'bad', text: words.corsOther(allows, site), code: ALLOW };
  if (!sameOrigin || allows) return { id, level: 'good', text: words.corsTried(allows ?? page) };
  const [text, todo] = words.corsUnknown;
  return { id, level: site ? 'bad' : 'warn', text, todo, code: ALLOW };
}

function jsonFinding({ answer, details, dataset, warnings = [] }, words) {
  const id = 'json';
  const tableOf = (problems) => ({
    columns: [words.columns.place, words.columns.found, words.columns.expected],
    rows: problems.map(({ path, found, expected }) => [placeOf(path, answer.text, words), found, expected]),
  });
  if (details) {
    const { problems, more, todo } = details;
    const listed = problems.length > 0 ? problems : [{ ...details, path: '' }];
    return {
      id,
      level: 'bad',
      text: words.jsonIssues(listed.length + Math.max(0, more)),
      table: tableOf(listed),
      after: more > 0 ? words.more(more) : undefined,
      todo,
    };
  }
  if (!dataset) return { id, level: 'wait', text: words.loading };
  if (warnings.length > 0)
    return { id, level: 'warn', text: words.jsonWarnings(warnings.length), table: tableOf(warnings) };
  const counts = [dataset.indicators.size, dataset.entities.size, dataset.editions.size].flatMap(
    (count, index) => (count > 0 ? [`${count} ${words.jsonCounts[index][count === 1 ? 0 : 1]}`] : []),
  );
  return { id, level: 'good', text: words.jsonGood(counts.join(', ')) };
}

/** Where something is, for someone with the file open in an editor: row and column, and the path in the document. */
function placeOf(path, text, words) {
  if (path === '') return words.whole;
  const found = locationOf(path, text);
  if (!found) return path;
  const place = words.rowColumn(found.row, found.column);
  return /^\d+:\d+$/.test(path) ? place : `${place}: ${path}`;
}

function tagFinding({ tag }, words) {
  const id = 'tag';
  if (!tag || tag.state === 'loading' || tag.state === 'idle')
    return { id, level: 'wait', text: words.loading };
  if (tag.state === 'error') {
    const [text, todo] = words.tagFault(tag.message);
    return { id, level: 'bad', text, todo };
  }
  if (tag.state === 'empty' || tag.state === 'missing') {
    const [text, todo] = words.tagEmpty;
    return { id, level: 'warn', text, todo };
  }
  return { id, level: 'good', text: words.tagGood };
}

function scriptFinding({ state, script, scripts }, words) {
  const id = 'scripts';
  const fault = addressFault(scripts, state.site);
  if (fault) {
    const [text, todo] = words.addressFaults[fault];
    return { id, level: fault === 'local' ? 'warn' : 'bad', text: `${scripts}: ${text}`, todo };
  }
  if (!script) return { id, level: 'wait', text: words.loading };
  if (script.kind === 'policy') return { id, level: 'note', text: words.scriptsUnknown };
  if (script.kind === 'cors') {
    const [text, todo] = words.scriptsCors;
    return { id, level: 'bad', text, todo, code: ALLOW };
  }
  if (script.kind === 'answer' && script.ok && /javascript|ecmascript/.test(script.type))
    return { id, level: 'good', text: words.scriptsGood };
  const [text, todo] = words.scriptsOther;
  return { id, level: 'bad', text, todo };
}

function policyFinding({ state, scripts, data, parts }, words) {
  const code = policyFor({ door: state.door ?? '1', site: state.site, scripts, data: [data, ...parts] });
  return {
    id: 'policy',
    level: 'note',
    text: words.policyText,
    todo: urlOf(state.site ?? '') ? undefined : words.policyNoSite,
    code,
  };
}

/** What is seen in each theme that the tag may be shown in. */
function contrastFindings({ state }, words) {
  const themes = state.theme === 'auto' ? ['light', 'dark'] : [state.theme === 'dark' ? 'dark' : 'light'];
  return themes.map((theme) => {
    const name = theme === 'dark' ? 'surface-dark' : 'surface';
    const id = `contrast-${theme}`;
    const asked = state[name] ?? GROUND[theme];
    if (!rgbOf(asked)) return { id, level: 'bad', text: words.contrastUnreadable(asked) };
    const contrasts = contrastsOn(asked, theme);
    const weak = contrasts.filter(({ enough }) => !enough);
    const least = Math.min(...contrasts.map(({ ratio }) => ratio));
    if (weak.length === 0) return { id, level: 'good', text: words.contrastGood(ratioText(least, words)) };
    const better = nearestGround(asked, theme);
    return {
      id,
      level: 'bad',
      text: words.contrastBad(weak.length),
      todo: words.contrastTodo(better),
      table: {
        columns: Object.values(words.contrastColumns),
        rows: weak.map((each) => [
          words.colours[each.id],
          each.colour,
          `${ratioText(each.ratio, words)}, ${words.no}`,
          ratioText(each.need, words),
        ]),
      },
      actions: [{ label: words.use(better), changes: { [name]: better } }],
    };
  });
}

/** Rounded down, so that what is not enough never looks as if it were. */
function ratioText(ratio, { decimal }) {
  return `${(Math.floor(ratio * 100) / 100)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', decimal)}:1`;
}

/**
 * Returns one sentence for all findings.
 *
 * @param {readonly Finding[]} findings
 */
export function verdict(findings, words) {
  if (findings.some(({ level }) => level === 'wait')) return words.looking;
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  return words.found(count('bad'), count('warn'));
}
