import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { fileWith, printProblems } from './sampleFile.ts';

describe('F7: tells platforms in a ring', () => {
  it('one above itself', () => {
    expect(printProblems(fileWith({ 'platforms[1].parent': 'rtp' }))).toEqual([
      'platforms[1].parent parent-cycle "rtp"',
    ]);
  });

  it('each ring once, from its first platform, and not what only leads there', () => {
    const platform = (id: string, parent: string) => ({ id, name: id, parent });
    const platforms = [
      platform('x', 'ntjp'),
      platform('rtp', 'ntjp'),
      platform('ntjp', 'rtp'),
      platform('y', 'z'),
      platform('z', 'y'),
    ];
    const result = parseScenario(fileWith({ platforms }));
    expect(result).toMatchObject({
      problems: [
        { path: 'platforms[1].parent', args: { cycle: 'rtp → ntjp → rtp' } },
        { path: 'platforms[3].parent', args: { cycle: 'y → z → y' } },
      ],
    });
  });
});
