/**
 * A test-runner plugin: `executeServerCommand('dom-counters')` answers with how many nodes and listeners are
 * alive in the tests' page after garbage has been collected, and how many bytes of scripts' memory they keep.
 */
export const domCounters = {
  name: 'dom-counters',
  async executeCommand({ command, session }) {
    if (command !== 'dom-counters') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    // what one collection finds dead may be all that kept something else alive
    for (let round = 0; round < 4; round++) await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await client.detach();
    return { nodes, listeners: jsEventListeners, heap: usedSize };
  },
};

const emulators = new WeakMap();

/**
 * A test-runner plugin: `executeServerCommand('emulate', { media, features })` sets print, forced colours and other
 * media of the tests' page; without a payload it sets them back.
 */
export const emulation = {
  name: 'emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    const page = session.browser.getPage(session.id);
    // media are those of the machine again when the session ends
    let client = emulators.get(page);
    if (!client) emulators.set(page, (client = await page.createCDPSession()));
    await client.send('Emulation.setEmulatedMedia', {
      media: payload?.media ?? '',
      features: payload?.features ?? [],
    });
    return true;
  },
};

const blockers = new WeakMap();

/**
 * A test-runner plugin: `executeServerCommand('block', ['*part*'])` keeps addresses that match from the tests' page, as
 * a lost connection would; an empty list lets everything through again.
 */
export const blocking = {
  name: 'blocking',
  async executeCommand({ command, payload, session }) {
    if (command !== 'block') return undefined;
    const page = session.browser.getPage(session.id);
    // what is blocked is let through when its session ends
    let client = blockers.get(page);
    if (!client) {
      client = await page.createCDPSession();
      await client.send('Network.enable');
      blockers.set(page, client);
    }
    await client.send('Network.setBlockedURLs', { urls: payload });
    return true;
  },
};

/**
 * A test-runner plugin: `executeServerCommand('picture', { x, y, width, height })` answers with what a part of the tests'
 * page looks like, as the base64 of a PNG with one point to a px; also what lies outside the window.
 */
export const picture = {
  name: 'picture',
  async executeCommand({ command, payload, session }) {
    if (command !== 'picture') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    const { data } = await client.send('Page.captureScreenshot', {
      captureBeyondViewport: true,
      clip: { ...payload, scale: 1 },
      optimizeForSpeed: true,
    });
    await client.detach();
    return data;
  },
};

/**
 * A test-runner plugin: `executeServerCommand('accessibility-tree')` answers with what the tests' page says to who hears it: the
 * names, values, descriptions and other words of everything in the browser's accessibility tree; with `{ role }`, of what has
 * that role.
 */
export const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes
      .filter(({ ignored, role }) => !ignored && (!payload || role?.value === payload.role))
      .flatMap(({ name, value, description, properties = [] }) => [
        name?.value,
        value?.value,
        description?.value,
        ...properties.map((property) => property.value.value),
      ])
      .filter((each) => ['string', 'number'].includes(typeof each))
      .map(String);
  },
};
