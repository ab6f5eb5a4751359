import { describe, expect, it } from 'vitest';
import { findScenarioAddress } from './findScenarioAddress.ts';

const BASE = 'https://plan.example.se/sub/index.html?scenario=x#phase=a';

describe('findScenarioAddress', () => {
  it.each([
    ['scenarios/exempel-2.json', 'https://plan.example.se/sub/scenarios/exempel-2.json'],
    ['../other/x.json', 'https://plan.example.se/other/x.json'],
    ['/x.json', 'https://plan.example.se/x.json'],
    ['https://plan.example.se/x.json', 'https://plan.example.se/x.json'],
  ])('takes %s', (written, url) => {
    expect(findScenarioAddress(written, BASE)).toEqual({ kind: 'own', url });
  });

  it.each([
    'https://elsewhere.example.se/x.json',
    '//elsewhere.example.se/x.json',
    '\\\\elsewhere.example.se/x.json',
    'http://plan.example.se/x.json',
    'https://plan.example.se:8443/x.json',
    'https://plan.example.se@elsewhere.example.se/x.json',
    'https://user@plan.example.se/x.json',
    'data:application/json,{}',
    'blob:https://plan.example.se/1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://[',
  ])('refuses %s', (written) => {
    expect(findScenarioAddress(written, BASE)).toEqual({ kind: 'foreign', name: written });
  });

  it('refuses everything where the page itself is a file', () => {
    expect(findScenarioAddress('scenarios/x.json', 'file:///C:/overgang/index.html').kind).toBe('foreign');
  });
});
