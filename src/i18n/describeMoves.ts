// Who did what in a phase? Those who join, leave, introduce a version and drop one.
import type { ActorId, VersionId } from '../model/Scenario.ts';
import type { Teller } from './createTeller.ts';
import { narrowDifference } from './narrowDifference.ts';

export function describeMoves(teller: Teller, phase: number, application: string | null): string[] {
  const { analysis, names, words } = teller;
  const { t } = words;
  const whole = analysis.difference(phase - 1, phase);
  const { joined, left, added, dropped } = narrowDifference(analysis.scenario, whole, application);
  const isNew = new Set(joined);
  const isGone = new Set(left);
  const list = (actors: readonly ActorId[]) => words.list(teller.some(actors.map(names.actor)));
  const sentences: string[] = [];
  for (const [versions, actors] of groupNewcomers(teller, joined, added)) {
    sentences.push(t('reasons.difference.joins', { count: actors.length, actors: list(actors), versions }));
  }
  if (left.length > 0) sentences.push(t('reasons.difference.leaves', { count: left.length, actors: list(left) }));
  for (const [version, actors] of groupByVersion(added.filter(({ actor }) => !isNew.has(actor)))) {
    const text = { count: actors.length, actors: list(actors), version: names.version(version) };
    sentences.push(t('reasons.difference.adds', text));
  }
  for (const [version, actors] of groupByVersion(dropped.filter(({ actor }) => !isGone.has(actor)))) {
    const text = { count: actors.length, actors: list(actors), version: names.version(version) };
    sentences.push(t('reasons.difference.drops', text));
  }
  return sentences;
}

type Move = { readonly actor: ActorId; readonly version: VersionId };

function groupByVersion(moves: readonly Move[]): Map<VersionId, ActorId[]> {
  const groups = new Map<VersionId, ActorId[]>();
  for (const { actor, version } of moves) groups.set(version, [...(groups.get(version) ?? []), actor]);
  return groups;
}

/** By the versions that they come with, in words. */
function groupNewcomers({ names, words }: Teller, joined: readonly ActorId[], added: readonly Move[]) {
  const groups = new Map<string, ActorId[]>();
  for (const id of joined) {
    const versions = added.filter(({ actor }) => actor === id).map(({ version }) => names.version(version));
    const key = words.list(versions);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return groups;
}
