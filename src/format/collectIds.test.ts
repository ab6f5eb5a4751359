import { describe, expect, it } from 'vitest';
import { parseScenario } from './parseScenario.ts';
import { fileWith, printProblems } from './sampleFile.ts';

describe('F3: tells a duplicate id', () => {
  it.each([
    ['platforms[1].id', 'ntjp', 'platforms[0].id'],
    ['consumers[1].id', 'c1', 'consumers[0].id'],
    ['producers[0].id', 'c1', 'consumers[0].id'],
    ['consumers[0].id', 'ntjp', 'platforms[0].id'],
    ['contracts[0].versions[1].id', 'v1', 'contracts[0].versions[0].id'],
    ['phases[1].id', 'start', 'phases[0].id'],
  ])('%s', (place, id, first) => {
    const result = parseScenario(fileWith({ [place]: id }));
    expect(!result.ok && result.problems).toContainEqual({
      path: place,
      code: 'duplicate-id',
      found: JSON.stringify(id),
      args: { first },
    });
  });

  it('of versions across contracts, of contracts, applications and releases', () => {
    const contract = { id: 'tk', name: 'B', versions: [{ id: 'v1' }] };
    const application = { id: 'app', name: 'U', contract: 'tk' };
    const release = { id: 'r1', name: 'R' };
    expect(
      printProblems(fileWith({ 'contracts[1]': contract, 'applications[1]': application, 'releases[1]': release })),
    ).toEqual([
      'contracts[1].id duplicate-id "tk"',
      'contracts[1].versions[0].id duplicate-id "v1"',
      'applications[1].id duplicate-id "app"',
      'releases[1].id duplicate-id "r1"',
    ]);
  });

  it('but not one that stands in two spaces', () => {
    expect(
      printProblems(
        fileWith({
          'contracts[0].id': 'ntjp',
          'applications[0].contract': 'ntjp',
          'applications[0].id': 'ntjp',
          'phases[0].id': 'ntjp',
        }),
      ),
    ).toEqual([]);
  });
});
