import { describe, expect, it } from 'vitest';
import { writeScenario } from '../../format/writeScenario.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { createMemoryDraftStore } from './createMemoryDraftStore.ts';
import { findOwnDraft } from './findOwnDraft.ts';

const sent: Scenario = {
  format: 1,
  title: 'Höst',
  contracts: [{ id: 'tk', name: 'tk', versions: [{ id: 'TKv1' }] }],
  platforms: [{ id: 'ntjp', name: 'NTJP' }],
  consumers: [{ id: 'c1', name: 'C1' }],
  producers: [{ id: 'p1', name: 'P1' }],
  applications: [{ id: 'app', name: 'App', contract: 'tk' }],
  phases: [{ id: 'start', title: 'Start' }],
};
const oneMore: Scenario = { ...sent, phases: [...sent.phases, { id: 'fas-1', title: 'Fas 1' }] };

async function storeWith(...plans: readonly (Scenario | string)[]) {
  const store = createMemoryDraftStore();
  for (const [at, plan] of plans.entries()) {
    const text = typeof plan === 'string' ? plan : writeScenario(plan);
    const title = typeof plan === 'string' ? 'Höst' : plan.title;
    const head = { id: `d${at}`, title, savedAt: at, source: { kind: 'new' }, revision: 1 } as const;
    await store.put({ ...head, baseline: '', fingerprint: '', text });
  }
  return store;
}

describe('one’s own draft of what was sent', () => {
  it('is found, with what it has', async () => {
    expect(await findOwnDraft(await storeWith(oneMore), sent)).toMatchObject({
      id: 'd0',
      difference: { onlyA: { phases: 0 }, onlyB: { phases: 1 } },
    });
  });

  it('is the latest of several', async () => {
    const older = { ...oneMore, consumers: [] };
    expect(await findOwnDraft(await storeWith(older, oneMore), sent)).toMatchObject({ id: 'd1' });
  });

  it('is nothing to tell of when it says the same, is another plan, or cannot be read', async () => {
    const others = [sent, { ...oneMore, title: 'Vår' }, { ...oneMore, consumers: [], producers: [] }, '{'];
    for (const other of others) expect(await findOwnDraft(await storeWith(other), sent)).toBeNull();
  });
});
