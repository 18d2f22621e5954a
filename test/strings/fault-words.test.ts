import { expect } from '@open-wc/testing';
import { SourceError, type SourceErrorCode } from '../../src/source/source-error.js';
import { faultDetails, faultText } from '../../src/strings/fault-details.js';
import { faultSentence } from '../../src/strings/fault-words.js';
import { LANGUAGES } from '../../src/strings/index.js';

const CODES: readonly SourceErrorCode[] = [
  'MW-OFFLINE',
  'MW-NET',
  'MW-TIMEOUT',
  'MW-URL',
  'MW-TYPE',
  'MW-HTML',
  'MW-TOO-BIG',
  'MW-ENCODING',
  'MW-JSON',
  'MW-LIMIT',
  'MW-FORMAT',
  'MW-VERSION',
  'MW-DATA',
];
const STATUSES = [401, 403, 404, 410, 418, 429, 500, 503];

const ERRORS: readonly SourceError[] = [
  ...CODES.map((code) => new SourceError(code, { url: 'https://example.se/a.json' })),
  ...STATUSES.map(
    (status) => new SourceError(`MW-HTTP-${status}`, { status, url: 'https://example.se/a.json' }),
  ),
];

/** How hard a Swedish text is to read: below 40 is what everyone reads, such as fiction and popular papers. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d"-]+/gu) ?? [];
  const sentences = text.match(/[.!?:](\s|$)/g) ?? [];
  return (
    words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length
  );
}

describe('faults in words', () => {
  for (const error of ERRORS) {
    it(`tell a visitor of ${error.code} in one or two plain sentences`, () => {
      const [swedish, english] = LANGUAGES.map((language) => faultSentence(error, language));
      expect(swedish).to.match(/^[A-ZÅÄÖ].{20,}\.$/);
      expect(english).to.match(/^[A-Z].{20,}\.$/);
      expect(swedish).not.to.equal(english);
      expect(lix(swedish ?? '')).to.be.at.most(40);
      // no codes and no words of the trade for those who only want to see the numbers
      expect(`${swedish} ${english}`).not.to.match(/JSON|HTTP|MW-|server|URL|UTF/i);
    });

    it(`tell an editor of ${error.code} what to do`, () => {
      for (const language of LANGUAGES) {
        const details = faultDetails(error, language);
        expect(details).to.include({ code: error.code, url: 'https://example.se/a.json', more: 0 });
        for (const text of [details.found, details.expected, details.todo]) expect(text).to.match(/\S/);
        expect(faultText(error, language)).to.include(error.code).and.to.include(details.todo);
      }
      expect(faultDetails(error, 'sv').todo).not.to.equal(faultDetails(error, 'en').todo);
      expect(lix(faultDetails(error, 'sv').todo)).to.be.at.most(40);
    });
  }

  it('name the header and the directive that let a page read another site', () => {
    const net = new SourceError('MW-NET');
    for (const language of LANGUAGES) {
      const { todo } = faultDetails(net, language);
      expect(todo).to.include('Access-Control-Allow-Origin').and.to.include('connect-src');
    }
  });

  it('list every problem, then how many more there are', () => {
    const issues = [
      { path: 'areas[0].id', found: 'nothing', expected: 'a value' },
      { path: 'answers[0].rows["1885"]', found: '2 characters', expected: '3, one for each indicator' },
    ];
    const error = new SourceError('MW-DATA', { url: 'https://example.se/a.json', issues, issueCount: 30 });
    expect(faultText(error, 'sv').split('\n')).to.deep.equal([
      'MW-DATA',
      'Adress: https://example.se/a.json',
      'Var: areas[0].id. Står: ingenting. Ska vara: ett värde.',
      'Var: answers[0].rows["1885"]. Står: 2 tecken. Ska vara: 3, en för varje indikator.',
      'Och 28 fel till.',
      `Gör så här: ${faultDetails(error, 'sv').todo}`,
    ]);
    expect(faultText(error, 'en').split('\n')[2]).to.equal(
      'Where: areas[0].id. Found: nothing. Expected: a value.',
    );
  });

  it('leave values out of the document as they are', () => {
    const issues = [{ path: 'a', found: '"a value"', expected: 'an id of layers' }];
    expect(faultDetails(new SourceError('MW-DATA', { issues }), 'sv')).to.include({
      path: 'a',
      found: '"a value"',
      expected: 'ett id som finns i layers',
    });
  });

  it('say nothing of an address when the numbers are in the page itself', () => {
    expect(faultText(new SourceError('MW-JSON'), 'en')).not.to.include('Address');
  });
});
