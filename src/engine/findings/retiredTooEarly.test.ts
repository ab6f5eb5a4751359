import { expect, test } from 'vitest';
import { aPlan } from '../../../test/planText.ts';
import { printFindings } from '../../../test/printFindings.ts';

const print = (text: string) => printFindings(aPlan(text), 'retired-too-early');

test('who drops a version that others still need is named, and when it might have', () => {
  expect(print('c1: v1 \n c2: v1 v2 \n p1: v1 v2 \n p2: v1 v2 \n f1: p1 p2 -v1 \n f2: c1 +v2')).toMatchInlineSnapshot(
    `"f1 [v1] c1 p1 p2 · 2 links · version v1 · retiring p1 p2 · earliest 2"`,
  );
});

test('a consumer that drops too early, and a platform, each with its own links', () => {
  expect(print('c1: v1 v2 \n p1: v1 \n f1: c1 -v1')).toMatchInlineSnapshot(
    `"f1 [v1] c1 p1 · 1 link · version v1 · retiring c1 · earliest null"`,
  );
  expect(print('q1: v1 \n c1: v1 \n p1: v1 \n f1: ntjp -v1')).toMatchInlineSnapshot(
    `"f1 [v1] c1 p1 ntjp · 1 link · version v1 · retiring ntjp · earliest null"`,
  );
});

test('of two who drop at once neither alone would have helped: that is an ordinary broken link', () => {
  const both = 'c1: v1 v2 \n p1: v1 \n f1: c1 p1 -v1';
  expect(print(both)).toBe('');
  expect(printFindings(aPlan(both), 'link-broken')).toMatchInlineSnapshot(
    `"f1 [VP004 ntjp] c1 p1 ntjp · 1 link · failure VP004 · platform ntjp"`,
  );
});
