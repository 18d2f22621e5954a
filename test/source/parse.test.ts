import { expect } from '@open-wc/testing';
import { LIMITS, type Limits } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';
import { inSwedish } from '../../src/strings/fault-details.js';
import { sourceErrorOf } from './fault-client.js';

const read = (text: string, limits: Partial<Limits> = {}) =>
  readDataset(text, undefined, { limits: { ...LIMITS, ...limits } });

/** A document with something in it. */
const holding = (json: string) => `{"format": "maturity/1", "x": ${json}}`;

describe('a text that is not JSON', () => {
  const cases: readonly [name: string, text: string, path: string, found: string, expected: string][] = [
    ['nothing', '', '1:1', 'the end of the file', 'a value'],
    ['spaces', ' \n ', '2:2', 'the end of the file', 'a value'],
    ['a comma before the end of an object', '{"a": 1,\n}', '2:1', '"}"', 'a name in double quotes'],
    ['a comma before the end of a list', '{"a": [1,]}', '1:10', '"]}"', 'a value'],
    ['a missing comma', '{"a": 1\r\n"b": 2}', '2:1', '""b":"', '"," or "}"'],
    ['a missing colon', '{"a" 1}', '1:6', '"1}"', '":"'],
    ['single quotes', "{'a': 1}", '1:2', '"\'a\':"', 'a name in double quotes'],
    ['names without quotes', '{a: 1}', '1:2', '"a:"', 'a name in double quotes'],
    ['a comment', '{\n  // hej\n}', '2:3', '"//"', 'a name in double quotes'],
    ['NaN', '{"a": NaN}', '1:7', '"NaN}"', 'a value'],
    ['Infinity', '{"a": -Infinity}', '1:7', '"-Infinity}"', 'a value'],
    ['a decimal comma', '{"a": 12,5}', '1:10', '"5}"', 'a name in double quotes'],
    ['a leading zero', '{"a": 012}', '1:8', '"12}"', '"," or "}"'],
    ['a line break in a text', '{"a": "x\ny"}', '1:7', '""x"', 'a value'],
    ['an unknown escape', '{"a": "\\x"}', '1:7', '""\\x"}"', 'a value'],
    ['the first half of a document', '{"a": [1, 2', '1:12', 'the end of the file', '"," or "]"'],
    ['two documents', '{} {}', '1:4', '"{}"', 'the end of the file'],
    ['a bracket of the wrong kind', '{"a": [1}}', '1:9', '"}}"', '"," or "]"'],
    ['an emoji before the fault', '{"a": "🌼", b}', '1:13', '"b}"', 'a name in double quotes'],
  ];
  for (const [name, text, path, found, expected] of cases) {
    it(`with ${name} says where`, async () => {
      const error = await sourceErrorOf(read(text));
      expect(error).to.include({ code: 'MW-JSON', kind: 'unreadable', path });
      expect(error.issues).to.deep.equal([{ path, found, expected }]);
      if (/^[a-z]/.test(expected)) expect(inSwedish(expected)).not.to.equal(expected);
    });
  }

  it('but a web page is called one', async () => {
    expect((await sourceErrorOf(read('\n  <!doctype html>'))).code).to.equal('MW-HTML');
  });

  it('with a byte order mark before it is read all the same', async () => {
    expect((await read('\uFEFF{"format": "maturity/1"}')).entities.size).to.equal(0);
  });
});

describe('a document of another kind', () => {
  const cases: readonly [text: string, code: string, path: string, found: string][] = [
    ['null', 'MW-FORMAT', '', 'null'],
    ['[]', 'MW-FORMAT', '', 'a list'],
    ['"maturity/1"', 'MW-FORMAT', '', '"maturity/1"'],
    ['{}', 'MW-FORMAT', 'format', 'nothing'],
    ['{"format": 1}', 'MW-FORMAT', 'format', '1'],
    ['{"format": {"toString": 1}}', 'MW-FORMAT', 'format', 'an object'],
    ['{"format": "json-stat"}', 'MW-FORMAT', 'format', '"json-stat"'],
    ['{"format": "maturity/1x"}', 'MW-FORMAT', 'format', '"maturity/1x"'],
    ['{"format": "maturity/2"}', 'MW-VERSION', 'format', '"maturity/2"'],
    ['{"format": "maturity/10.1"}', 'MW-VERSION', 'format', '"maturity/10.1"'],
  ];
  for (const [text, code, path, found] of cases) {
    it(`such as ${text} is ${code}`, async () => {
      const error = await sourceErrorOf(read(text));
      expect(error.code).to.equal(code);
      expect(error.issues[0]).to.include({ path, found });
    });
  }

  it('of a later minor version is read', async () => {
    expect((await read('{"format": "maturity/1.7", "later": []}')).entities.size).to.equal(0);
  });
});

describe('the limits of a document', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('allow 32 levels and no more', async () => {
    expect((await read(holding(lists(31)))).entities.size).to.equal(0);
    const error = await sourceErrorOf(read(holding(lists(32))));
    expect(error).to.include({ code: 'MW-LIMIT', kind: 'too-big', path: `x${'[0]'.repeat(31)}` });
    expect(error.issues[0]?.expected).to.equal('at most 32 levels');
  });

  it('hold for 200 000 levels', async () => {
    expect((await sourceErrorOf(read(holding(lists(200_000))))).code).to.equal('MW-LIMIT');
  });

  it('hold for 200 000 levels of objects', async () => {
    const text = holding('{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000));
    expect((await sourceErrorOf(read(text))).code).to.equal('MW-LIMIT');
  });

  it('count every value', async () => {
    // the document, its format, the list and its five numbers
    expect((await read(holding('[1,2,3,4,5]'), { values: 8 })).entities.size).to.equal(0);
    const error = await sourceErrorOf(read(holding('[1,2,3,4,5]'), { values: 7 }));
    expect(error.code).to.equal('MW-LIMIT');
    expect(error.issues).to.deep.equal([{ path: '', found: 'over 7 values', expected: 'at most 7 values' }]);
  });

  it('keep texts to 10 000 characters', async () => {
    expect((await read(holding(`"${'x'.repeat(10_000)}"`))).entities.size).to.equal(0);
    const error = await sourceErrorOf(read(holding(`{"a": "${'x'.repeat(10_001)}"}`)));
    expect(error.issues).to.deep.equal([
      { path: 'x.a', found: '10001 characters', expected: 'at most 10000 characters' },
    ]);
  });
});
