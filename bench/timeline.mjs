// What a browser's own record says of the main thread of a page.

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  '__metadata',
];

/** Records a page while a call runs in it. Returns what the call returned, and the events in the order of time. */
export async function record(browserSession, call) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  browserSession.on('Tracing.dataCollected', take);
  await browserSession.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const returned = await call();
  const complete = new Promise((resolve) => browserSession.once('Tracing.tracingComplete', resolve));
  await browserSession.send('Tracing.end');
  await complete;
  browserSession.off('Tracing.dataCollected', take);
  return { returned, events: events.sort((a, b) => a.ts - b.ts) };
}

/** The thread that a mark was set in, and when, microseconds. */
export function markIn(events, name) {
  const mark = events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  if (!mark) throw new Error(`missing mark: ${name}`);
  return mark;
}

/** Tasks of a mark's thread that end after a moment: when they start and end, microseconds, and their CPU time, ms. */
export function tasksIn(events, { pid, tid }, from) {
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && event.pid === pid && event.tid === tid)
    .map(({ ts, dur, tdur = dur }) => ({ start: ts, end: ts + dur, cpu: tdur / 1000 }))
    .filter(({ end }) => end > from);
}

/** What a browser does by itself to show a change. */
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** CPU time of a mark's thread between two moments for style, layout and painting, ms. */
export function renderingIn(events, { pid, tid }, from, to) {
  return events
    .filter(
      (event) => RENDERING.has(event.name) && event.ph === 'X' && event.pid === pid && event.tid === tid,
    )
    .filter(({ ts, dur }) => ts >= from && ts + dur <= to)
    .reduce((total, { dur, tdur = dur }) => total + tdur / 1000, 0);
}
