import { describe, expect, it } from 'vitest';
import { findPastedLink } from './findPastedLink.ts';

const PAGE = 'https://plan.example.se/o/?scenario=x.json#phase=a';
const HASH = '#s=z1.AAAA&phase=fas-2&end';

describe('a pasted link', () => {
  it.each([
    `https://plan.example.se/o/${HASH}`,
    `https://elsewhere.example.se/${HASH}`,
    `file:///C:/o/index.html${HASH}`,
    HASH,
    HASH.slice(1),
    ` <https://plan.example.se/o/#s=z1.\n  AAAA&phase=fas-2\r\n&end>\n`,
  ])('is found in %j', (text) => {
    expect(findPastedLink(text, PAGE)).toEqual({ kind: 'link', hash: HASH });
  });

  it('may say where a scenario lies beside this page', () => {
    const link = 'https://plan.example.se/o/?scenario=egna/plan.json#phase=fas-1';
    expect(findPastedLink(link, PAGE)).toEqual({ kind: 'address', path: 'egna/plan.json', hash: '#phase=fas-1' });
  });

  it.each(['https://elsewhere.example.se/o/?scenario=plan.json', 'javascript:alert(1)', 'hej', ''])(
    'that carries nothing is handed on as it is, to be refused: %j',
    (text) => {
      expect(findPastedLink(text, PAGE)).toEqual({ kind: 'link', hash: `#s=${text}` });
    },
  );
});
