import { expect } from '@open-wc/testing';
import { openedPage } from './frame.js';

describe('the pages of the demo on a phone', () => {
  for (const language of ['sv', 'en']) {
    it(`draw the triangle of the goals with words that can be read, none over another, ${language}`, async () => {
      const page = await openedPage('/demo/goals.html', 320);
      page.documentElement.lang = language;
      const drawing = page.querySelector('.triangle svg') as SVGSVGElement;
      const scale = drawing.getScreenCTM()?.a ?? 0;
      const texts = [...drawing.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
      expect(texts).to.have.length(6);
      for (const text of texts)
        expect(parseFloat(getComputedStyle(text).fontSize) * scale).to.be.at.least(12);
      const boxes = texts.map((text) => text.getBoundingClientRect());
      boxes.forEach((a, index) => {
        expect(a.left).to.be.at.least(0);
        expect(a.right).to.be.at.most(320);
        for (const b of boxes.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${String(texts[index]?.textContent)} over another`).to.equal(true);
        }
      });
    });
  }
});
