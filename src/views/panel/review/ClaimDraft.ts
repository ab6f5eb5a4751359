// What is a claim while somebody writes it? Its parts as the form has them, from a claim and back to one.
import type { Claim, Expectation, Scenario, VersionId } from '../../../model/Scenario.ts';
import { CLAIMED_STATUSES } from '../../../model/scenarioSchema.ts';

export type ClaimedStatus = (typeof CLAIMED_STATUSES)[number];
export type May = 'mayGo' | 'mayNotGo';

export interface ClaimDraft {
  readonly phase: string;
  /** Null: as it is proposed. */
  readonly text: string | null;
  readonly kind: 'links' | 'going';
  /** Null: all applications. */
  readonly application: string | null;
  /** Empty: all. */
  readonly consumers: readonly string[];
  readonly producers: readonly string[];
  /** Written by hand in the file; kept as they are. Empty: all. */
  readonly addresses: readonly string[];
  readonly statuses: readonly ClaimedStatus[];
  readonly actors: readonly string[];
  readonly may: ReadonlyMap<VersionId, May>;
}

/** Of each part of the form. */
export interface DraftProps {
  readonly draft: ClaimDraft;
  readonly change: (changes: Partial<ClaimDraft>) => void;
}

export type ClaimLack = 'text' | 'status' | 'actors' | 'versions';

export const emptyDraft = (phase: string): ClaimDraft => ({
  phase,
  text: null,
  kind: 'links',
  application: null,
  consumers: [],
  producers: [],
  addresses: [],
  statuses: ['target'],
  actors: [],
  may: new Map(),
});

const named = (list: readonly string[] = []): readonly string[] => (list.includes('*') ? [] : list);

export function toClaimDraft({ phase, text, expect }: Claim): ClaimDraft {
  const { application = null, consumers, producers, addresses, status, actors = [], mayGo, mayNotGo } = expect;
  return {
    phase,
    text,
    kind: status ? 'links' : 'going',
    application,
    consumers: named(consumers),
    producers: named(producers),
    addresses: named(addresses),
    statuses: status ?? ['target'],
    actors,
    may: new Map([
      ...(mayNotGo ?? []).map((version) => [version, 'mayNotGo'] as const),
      ...(mayGo ?? []).map((version) => [version, 'mayGo'] as const),
    ]),
  };
}

/** What is still to be said; null: it is a claim. */
export function findLack(draft: ClaimDraft, text: string): ClaimLack | null {
  if (draft.kind === 'links' && draft.statuses.length === 0) return 'status';
  if (draft.kind === 'going' && draft.actors.length === 0) return 'actors';
  if (draft.kind === 'going' && draft.may.size === 0) return 'versions';
  return text.trim() === '' ? 'text' : null;
}

/** `text`: what it says to people. */
export function toClaim(draft: ClaimDraft, text: string): Claim {
  const { phase, application, kind } = draft;
  const where: Expectation = application === null ? {} : { application };
  const expect = kind === 'links' ? { ...where, ...toLinks(draft) } : { ...where, ...toGoing(draft) };
  return { phase, text: text.trim(), expect };
}

function toLinks({ consumers, producers, addresses, statuses }: ClaimDraft): Expectation {
  return {
    ...(consumers.length > 0 && { consumers: [...consumers] }),
    ...(producers.length > 0 && { producers: [...producers] }),
    ...(addresses.length > 0 && { addresses: [...addresses] }),
    status: CLAIMED_STATUSES.filter((status) => statuses.includes(status)),
  };
}

function toGoing({ actors, may }: ClaimDraft): Expectation {
  const those = (which: May) => [...may].filter(([, one]) => one === which).map(([version]) => version);
  const [mayGo, mayNotGo] = [those('mayGo'), those('mayNotGo')];
  return { actors: [...actors], ...(mayGo.length > 0 && { mayGo }), ...(mayNotGo.length > 0 && { mayNotGo }) };
}

/** Those that can be outgoing: all but the last of each contract, and what is said of already. */
export const versionsOf = ({ contracts }: Scenario, { may }: Pick<ClaimDraft, 'may'>): readonly VersionId[] =>
  contracts.flatMap(({ versions }) =>
    versions.filter(({ id }, i) => i < versions.length - 1 || may.has(id)).map(({ id }) => id),
  );
