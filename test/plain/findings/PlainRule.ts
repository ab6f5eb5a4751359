// What must a finding's plain rule tell? Of each phase what holds, by cause; and what is said where it begins.
import type { LinkFact, LinkRef } from '../../../src/engine/Analysis.ts';
import type { FindingCode } from '../../../src/model/findingCodes.ts';
import type { ActorId } from '../../../src/model/Scenario.ts';
import type { PlainPhases } from '../keepAndDrop.ts';
import type { PlainLink } from '../linksOf.ts';
import type { PlainRetirement } from '../PlainEvaluation.ts';

/** A plan, evaluated plainly. */
export interface PlainCase {
  readonly phases: PlainPhases;
  readonly links: readonly PlainLink[];
  /** By phase, in the order of `links`. */
  readonly facts: readonly (readonly LinkFact[])[];
  readonly retirements: readonly PlainRetirement[];
}

/** By cause: what it holds for, as texts. */
export type Items = Map<string, Set<string>>;

export interface Told {
  readonly actors: readonly ActorId[];
  readonly links: readonly LinkRef[];
  readonly args: object;
}

export interface PlainRule {
  readonly code: FindingCode;
  hold(n: number): Items;
  tell(n: number, cause: string, items: readonly string[]): Told;
}

export interface PlainFinding extends Told {
  readonly code: FindingCode;
  readonly phase: number;
  readonly until: number;
  readonly cause: string;
}

export function put(items: Items, cause: string, item: string): void {
  items.set(cause, (items.get(cause) ?? new Set()).add(item));
}

export const linkText = ({ application, consumer, address }: LinkRef): string =>
  `${application} ${consumer} ${address}`;

/** The facts that some items name. */
export const factsNamed = (facts: readonly LinkFact[], items: readonly string[]): readonly LinkFact[] =>
  facts.filter((fact) => items.includes(linkText(fact)));

/** Every item begins anew where it did not hold, for the same cause, in the phase before. */
export function episodesOf(rule: PlainRule, phases: number): readonly PlainFinding[] {
  const held = Array.from({ length: phases }, (_, n) => rule.hold(n));
  return held.flatMap((items, phase) =>
    [...items].flatMap(([cause, all]) => {
      const begun = [...all].filter((item) => !held[phase - 1]?.get(cause)?.has(item));
      if (begun.length === 0) return [];
      const ends = begun.map((item) => {
        let n = phase;
        while (held[n + 1]?.get(cause)?.has(item)) n += 1;
        return n;
      });
      return { code: rule.code, phase, until: Math.max(...ends), cause, ...rule.tell(phase, cause, begun) };
    }),
  );
}
