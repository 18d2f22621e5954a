import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onEnd } from './parent.mjs';

/** WebDriver's code points for the keys that are no characters. */
const KEYS = new Map([
  ['Enter', '\uE007'],
  ['Tab', '\uE004'],
  ['Backspace', '\uE003'],
  ['Escape', '\uE00C'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Home', '\uE011'],
  ['End', '\uE010'],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['Delete', '\uE017'],
  ['Space', ' '],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Meta', '\uE03D'],
]);
const BUTTONS = { left: 0, middle: 1, right: 2 };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/**
 * A @web/test-runner launcher for WebKitGTK over plain WebDriver, on a screen of its own when there is none.
 *
 * @param {{ browser: string, driver: string }} paths MiniBrowser and WebKitWebDriver
 */
export function webkitLauncher({ browser, driver }) {
  const children = [];
  const active = new Map();
  let address;
  let session;
  let starting;

  const ask = async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(60_000),
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  /** Starts a program that is ended with all that it starts itself. */
  const launch = (program, args, options) => {
    const child = spawn(program, args, { ...options, detached: true });
    children.push(child);
    return child;
  };
  const stopAll = () => {
    for (const { pid } of children.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, 'SIGTERM');
      } catch {
        // it has ended by itself
      }
    }
    starting = undefined;
    session = undefined;
  };
  process.once('exit', stopAll);
  onEnd((code) => process.exit(code));

  async function screen() {
    const { DISPLAY, WAYLAND_DISPLAY } = process.env;
    if (DISPLAY || WAYLAND_DISPLAY) return {};
    // Without one the driver keeps silent for a minute; xvfb-run would leave both behind when it is ended. The screen
    // is so small that its pointer, which begins in the middle, lies within the window: without a window manager that
    // alone gives the window the focus.
    const server = launch('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await Promise.race([
      once(server.stdio[3], 'data'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`Xvfb ended with ${code}`);
      }),
    ]);
    return { DISPLAY: `:${String(number).trim()}` };
  }

  async function start() {
    const env = {
      ...process.env,
      TZ: 'Europe/Stockholm',
      LANG: 'C.UTF-8',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(await screen()),
    };
    const port = await freePort();
    const server = launch(driver, ['-p', String(port)], { env, stdio: 'ignore' });
    // a driver that can't be started is noticed by the requests that get no answer
    server.once('error', () => undefined);
    address = `http://127.0.0.1:${port}`;
    for (let attempt = 0; ; attempt++) {
      try {
        await fetch(`${address}/status`);
        break;
      } catch (error) {
        if (attempt === 100) throw error;
        await sleep(100);
      }
    }
    const { sessionId, capabilities } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    session = `/session/${sessionId}`;
    launcher.name = `WebKitGTK ${capabilities.browserVersion}`;
    // as large as puppeteer's pages are
    await setViewport({ width: 800, height: 600 });
  }

  async function open(url) {
    await (starting ??= start());
    await ask('POST', `${session}/url`, { url });
  }

  const act = (type, id, actions) => ask('POST', `${session}/actions`, { actions: [{ type, id, actions }] });
  const keys = (type, letters) => letters.map((letter) => ({ type, value: KEYS.get(letter) ?? letter }));
  const strike = (letters) =>
    act(
      'key',
      'keyboard',
      letters.flatMap((letter) => [...keys('keyDown', [letter]), ...keys('keyUp', [letter])]),
    );
  const point = (...actions) => act('pointer', 'mouse', actions);
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });

  async function setViewport({ width, height }) {
    const inner = () =>
      ask('POST', `${session}/execute/sync`, { script: 'return [innerWidth, innerHeight]', args: [] });
    const resize = (size) => ask('POST', `${session}/window/rect`, { x: 0, y: 0, ...size });
    // the window has a frame of its own around what is asked for
    await resize({ width, height });
    const [innerWidth, innerHeight] = await inner();
    await resize({ width: 2 * width - innerWidth, height: 2 * height - innerHeight });
  }

  /** What the commands of @web/test-runner-commands use of a page of puppeteer's. */
  const page = {
    setViewport,
    keyboard: {
      type: (text) => strike([...text]),
      press: (key) => strike([key]),
      down: (key) => act('key', 'keyboard', keys('keyDown', [key])),
      up: (key) => act('key', 'keyboard', keys('keyUp', [key])),
    },
    mouse: {
      move: (x, y) => point(moveTo(x, y)),
      click: (x, y, options) =>
        point(moveTo(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => point(button('pointerDown', options)),
      up: (options) => point(button('pointerUp', options)),
      reset: () => ask('DELETE', `${session}/actions`),
    },
  };

  const launcher = {
    name: 'WebKitGTK',
    // by this name the commands ask for a page, and know what to do with it
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      active.set(id, url);
      try {
        await open(url);
      } catch (error) {
        console.error(`WebKitGTK is started anew: ${error.message}`);
        stopAll();
        await open(url);
      }
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await ask('POST', `${session}/url`, { url: 'about:blank' }).catch(() => undefined);
      return {};
    },
    async stop() {
      if (session) await ask('DELETE', session).catch(() => undefined);
      stopAll();
    },
    startDebugSession() {
      throw new Error('invalid browser: WebKitGTK can not be debugged from here');
    },
  };
  return launcher;
}
