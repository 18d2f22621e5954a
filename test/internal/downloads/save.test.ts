import { expect } from '@open-wc/testing';
import { fileName, save, textOf } from '../../../src/internal/downloads/index.js';

describe('fileName', () => {
  for (const [title, extension, name] of [
    ['Så digitala är Sveriges kommuner', 'csv', 'sa-digitala-ar-sveriges-kommuner.csv'],
    ['Åre, Älvsbyn & Ö-vik (2024)', 'png', 'are-alvsbyn-o-vik-2024.png'],
    ['Ærø – Łódź, Straße', 'svg', 'aero-lodz-strasse.svg'],
    ['ﬁber: 98 %', 'json', 'fiber-98.json'],
    ['../../etc/passwd', 'csv', 'etc-passwd.csv'],
    ['日本 🌼', 'csv', 'maturity.csv'],
    ['', 'csv', 'maturity.csv'],
    ['CON', 'csv', 'con-maturity.csv'],
  ] as const) {
    it(`names "${title}" ${name}`, () => {
      expect(fileName(title, extension)).to.equal(name);
    });
  }

  it('ends at a whole word within 60 characters', () => {
    const name = fileName(
      'Hur långt har kommunerna kommit med den digitala mognaden i skolan och omsorgen',
      'json',
    );
    expect(name).to.equal('hur-langt-har-kommunerna-kommit-med-den-digitala.json');
    expect(fileName('x'.repeat(200), 'csv')).to.have.lengthOf(60);
  });
});

describe('save', () => {
  let offered: Blob[];
  let clicked: { name: string; url: string; inDocument: boolean }[];
  const createObjectURL = URL.createObjectURL.bind(URL);

  beforeEach(() => {
    offered = [];
    clicked = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) offered.push(blob);
      return createObjectURL(blob);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        clicked.push({ name: this.download, url: this.href, inDocument: this.isConnected });
      },
    });
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    // the one all elements share is seen again
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('hands the file over under its name, unseen by the page', async () => {
    const blob = new Blob(['a']);
    expect(save('fil.csv', blob)).to.equal('saved');
    expect(clicked).to.have.lengthOf(1);
    expect(clicked[0]).to.include({ name: 'fil.csv', inDocument: false });
    expect(offered).to.deep.equal([blob]);
    expect(await (await fetch(clicked[0]?.url ?? '')).text()).to.equal('a');
  });

  it('says when the browser refuses', () => {
    URL.createObjectURL = () => {
      throw new TypeError('refused');
    };
    expect(save('fil.csv', new Blob(['a']))).to.equal('blocked');
    expect(clicked).to.deep.equal([]);
  });
});

describe('save in a frame', () => {
  const load = async (sandbox: string | undefined): Promise<string> => {
    const frame = document.createElement('iframe');
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = new URL('../../fixtures/save-frame.html', import.meta.url).href;
    const told = new Promise<string>((resolve) => {
      const listen = ({ data, source }: MessageEvent<unknown>) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(String(data));
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    try {
      return await told;
    } finally {
      frame.remove();
    }
  };

  for (const [sandbox, outcome] of [
    [undefined, 'saved'],
    ['allow-scripts allow-same-origin allow-downloads', 'saved'],
    ['allow-scripts allow-same-origin', 'blocked'],
  ] as const) {
    it(`is ${outcome} when the sandbox is ${sandbox ?? 'absent'}`, async () => {
      expect(await load(sandbox)).to.equal(outcome);
    });
  }
});

describe('textOf', () => {
  it('gives a file back as text without its byte order mark', async () => {
    expect(await textOf(new Blob(['\uFEFFå;ä\r\n'], { type: 'text/csv' }))).to.equal('å;ä\r\n');
  });
});
