import { expect } from '@open-wc/testing';
import { LANGUAGES, languageOf, languageReady, Translations } from '../../src/strings/index.js';

describe('translations', () => {
  it('have Swedish at hand, and others once they are loaded', async () => {
    const words = new Translations('ja', { en: () => Promise.resolve('yes') });
    expect(words.in('sv')).to.equal('ja');
    expect(words.has('en')).to.equal(false);
    expect(() => words.in('en')).to.throw(RangeError, 'missing words: en');
    await words.load('en');
    expect(words.has('en')).to.equal(true);
    expect(words.in('en')).to.equal('yes');
  });

  it('are fetched once, and once more after they could not be had', async () => {
    let asked = 0;
    const words = new Translations('ja', {
      en: () => (++asked === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve('yes')),
    });
    const fault = await words.load('en').catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(TypeError);
    expect(words.has('en')).to.equal(false);
    await words.load('en');
    await words.load('en');
    expect(words.in('en')).to.equal('yes');
    expect(asked).to.equal(2);
  });

  it('are all ready up front for who asks', async () => {
    const words = new Translations('ja', { en: () => Promise.resolve('yes') });
    for (const language of LANGUAGES) await languageReady(language);
    expect(LANGUAGES.map((language) => words.in(language))).to.deep.equal(['ja', 'yes']);
  });

  for (const [tag, language] of [
    ['', 'sv'],
    ['sv-FI', 'sv'],
    ['nb', 'sv'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['svk', 'en'],
  ] as const) {
    it(`are in ${language} for "${tag}"`, () => {
      expect(languageOf(tag)).to.equal(language);
    });
  }
});
