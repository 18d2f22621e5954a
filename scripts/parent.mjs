/**
 * Calls `stop` once when this process should end: on SIGINT, SIGTERM or SIGHUP, and when the process that started it
 * is gone. The latter because `npm run` passes no signal on: npm and its shell end, and their child would live on
 * and keep its port.
 *
 * @param {(code: number) => void} stop gets the exit code to end with
 */
export function onEnd(stop) {
  let ended = false;
  const once = (code) => {
    if (ended) return;
    ended = true;
    stop(code);
  };
  process.on('SIGINT', () => once(130));
  process.on('SIGTERM', () => once(143));
  process.on('SIGHUP', () => once(129));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) once(143);
  }, 500).unref();
}
