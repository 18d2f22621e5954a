import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/scatter/scatter.js';
import type { ScatterElement } from '../../src/elements/scatter/scatter.js';
import type { Dataset } from '../../src/model/index.js';
import {
  activeIn,
  datasetOf,
  idleMutations,
  mounted,
  present,
  press,
  tableOf,
  textIn,
} from '../fixtures/mounted.js';

const mount = (data: Dataset, attributes = {}, width = 800) =>
  mounted<ScatterElement>('maturity-scatter', data, attributes, width);

describe('<maturity-scatter>', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });

  it('draws all 288 with an answer, and says how the own one lies to its size', async () => {
    const element = await mount(welfare, { entity: '1885' });
    const points = await present(element, '[part~=point]');
    expect(points).to.have.length(288);
    expect(element.summaryText).to.match(
      /^Lindesberg: 52\u00A0%\. Väntat för 23\u00A0435\u00A0invånare är 46\u00A0%, och Lindesberg ligger 6 procentenheter över det, inom det vanliga: 8 av 10 lika stora kommuner väntas ligga mellan 26 och 67\u00A0%\./u,
    );
    expect(element.summaryText).not.to.contain('plats');
    element.lang = 'en';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(element.summaryText).to.contain('6 percentage points above that, within what is usual');
    expect(element.summaryText).to.contain('Twice as many inhabitants go with 1.5 percentage points more');
  });

  it('says who is not drawn, and that they are no zeros', async () => {
    const element = await mount(welfare);
    await present(element, '[part~=point]');
    expect(textIn(element, '[part=notes]')).to.contain(
      '2 av 290 kommuner har inget svar och ritas inte. De räknas inte som noll.',
    );
  });

  it('has the same numbers as a table', async () => {
    const element = await mount(welfare, { entity: '1885' });
    const rows = await tableOf(element);
    expect(rows).to.have.length(288);
    expect(rows.find(([name]) => name === 'Lindesberg')).to.deep.equal([
      'Lindesberg',
      '23 435',
      '52 %',
      '46 %',
      '+6',
    ]);
  });

  describe('by keyboard', () => {
    const choice = (element: ScatterElement) => textIn(element, '[part=readout]');
    const focus = async (element: ScatterElement) => {
      const [list] = await present(element, '[role=listbox]');
      (list as SVGElement).focus();
      await element.updateComplete;
    };
    const pressed = async (element: ScatterElement, key: string) => {
      press(element, key);
      await element.updateComplete;
    };

    it('has one tab stop, which says the own municipality first', async () => {
      const element = await mount(welfare, { entity: '1885' });
      await focus(element);
      const [option, ...others] = await present(element, '[role=option]');
      expect(others).to.have.length(0);
      expect(option?.getAttribute('aria-label')).to.match(
        /^Lindesberg: 52\u00A0%, 23\u00A0435\u00A0invånare/u,
      );
      expect(option?.getAttribute('aria-setsize')).to.equal('288');
    });

    it('walks by size', async () => {
      const element = await mount(welfare, {});
      await focus(element);
      await pressed(element, 'Home');
      const smallest = choice(element);
      await pressed(element, 'ArrowRight');
      expect(choice(element)).not.to.equal(smallest);
      await pressed(element, 'ArrowLeft');
      expect(choice(element)).to.equal(smallest);
      await pressed(element, 'PageUp');
      expect(activeIn(element)?.getAttribute('aria-posinset')).to.equal('11');
      await pressed(element, 'End');
      expect(choice(element)).to.match(/^Stockholm:/u);
    });

    it('finds a name by its letters', async () => {
      const element = await mount(welfare, {});
      await focus(element);
      await pressed(element, 'ö');
      expect(choice(element)).to.match(/^Ö/u);
    });

    it('chooses with Enter and clears with Escape', async () => {
      const element = await mount(welfare, { entity: '1885' });
      await focus(element);
      const chosen = oneEvent(element, 'maturity-select');
      press(element, 'Enter');
      expect((await chosen).detail).to.deep.equal({ entity: '1885', edition: '2022' });
      const cleared = oneEvent(element, 'maturity-select');
      press(element, 'Escape');
      expect((await cleared).detail).to.deep.equal({});
    });
  });

  it('reads the mark that is pointed at, and chooses it with a click', async () => {
    const element = await mount(welfare, {});
    const [point] = await present(element, '[part~=point-0180]');
    const { left, top, width, height } = point?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
    const [drawing] = await present(element, '[part~=drawing]');
    drawing?.dispatchEvent(new PointerEvent('pointermove', at));
    await element.updateComplete;
    expect(textIn(element, '[part=readout]')).to.match(/^Stockholm:/u);
    const chosen = oneEvent(element, 'maturity-select');
    drawing?.dispatchEvent(new MouseEvent('click', at));
    expect((await chosen).detail).to.deep.equal({ entity: '0180', edition: '2022' });
  });

  it('fits a phone', async () => {
    const element = await mount(welfare, { entity: '1885' }, 288);
    await present(element, '[part~=point]');
    expect(element.scrollWidth).to.be.at.most(288);
  });

  it('is in error for an attribute that the data lacks', async () => {
    expect((await mount(welfare, { x: 'altitude' })).state).to.equal('error');
  });

  it('changes nothing when nothing has changed', async () => {
    const element = await mount(welfare, { entity: '1885' });
    await present(element, '[part~=point]');
    expect(await idleMutations(element)).to.equal(0);
  });
});
