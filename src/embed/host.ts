import { messageOf, PAUSE, type Message } from './message.js';

interface Adopted {
  /** When the frame last got a height, ms. */
  at: number;
  height: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

const adopted = new WeakMap<HTMLIFrameElement, Adopted>();
let listening = false;

/**
 * Gives every frame with `embed.html` on the page the height of what is in it, and a title when it has none. Only the
 * window and the very origin that the frame's address names are listened to; a sandboxed frame has the origin `null`.
 * Called again when there are new frames.
 */
export function adoptFrames(): void {
  if (!listening) addEventListener('message', receive);
  listening = true;
  for (const frame of document.querySelectorAll('iframe')) {
    if (adopted.has(frame) || originOf(frame) === undefined) continue;
    adopted.set(frame, { at: -PAUSE, height: 0 });
    // it may have said hello before anyone listened; a question tells nothing, so anyone may hear it
    frame.contentWindow?.postMessage({ maturity: 'ask' } satisfies Message, '*');
  }
}

/** Returns the origin that messages out of the frame must have; `undefined` when it holds no widget. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  const url = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (!url.pathname.endsWith('/embed.html') || !url.searchParams.has('widget')) return undefined;
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : url.origin;
}

function receive({ source, origin, data }: MessageEvent): void {
  const message = messageOf(data);
  if (!message || !source) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    const state = adopted.get(frame);
    if (!state || originOf(frame) !== origin) return;
    if (message.maturity === 'hello') {
      frame.contentWindow.postMessage(
        { maturity: 'ask' } satisfies Message,
        origin === 'null' ? '*' : origin,
      );
    } else if (message.maturity === 'size') {
      if (frame.title === '' && message.title !== '') frame.title = message.title;
      state.height = message.height;
      state.timer ??= setTimeout(() => resize(frame, state), state.at + PAUSE - performance.now());
    }
    return;
  }
}

function resize(frame: HTMLIFrameElement, state: Adopted): void {
  state.timer = undefined;
  state.at = performance.now();
  const style = getComputedStyle(frame);
  const around =
    style.boxSizing === 'border-box'
      ? ['padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width']
          .map((name) => parseFloat(style.getPropertyValue(name)) || 0)
          .reduce((sum, width) => sum + width, 0)
      : 0;
  frame.style.setProperty('height', `${state.height + around}px`, 'important');
}
