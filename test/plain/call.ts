// What comes of a consumer's call to an address, over all its attempts (R1, R4, R7)?
import type { Attempt, LinkFact } from '../../src/engine/Analysis.ts';
import type { ActorId, Address, Contract, VersionId } from '../../src/model/Scenario.ts';
import { attempt } from './attempt.ts';
import { known } from './PlainPlan.ts';
import type { PlainWorld } from './PlainWorld.ts';

export type Call = Pick<LinkFact, 'status' | 'version' | 'producer' | 'code' | 'attempts'>;

export function call(world: PlainWorld, consumer: ActorId, address: Address, contract: Contract): Call {
  if (isAbsent(world, consumer, address, contract)) return unanswered('absent', null, []);
  const fallbackOn: readonly string[] = known(world.plan.consumers, consumer).fallbackOn ?? ['VP004'];
  const attempts: Attempt[] = [];
  for (const version of versionsToTry(world, consumer, contract)) {
    const { producer, ...made } = attempt(world, consumer, address, version);
    attempts.push(made);
    if (made.code === 'OK') {
      return { status: answeredAs(contract, version, attempts.length), version, producer, code: null, attempts };
    }
    if (!fallbackOn.includes(made.code)) return unanswered('broken', made.code, attempts); // R4
  }
  const last = attempts.at(-1)?.code ?? 'NO_VERSION';
  return unanswered('broken', last === 'OK' ? null : last, attempts);
}

/** R7: the consumer is not present in the contract, or no producer is present in it at the address. */
function isAbsent(world: PlainWorld, consumer: ActorId, address: Address, contract: Contract): boolean {
  const listers = world.plan.listers.get(address) ?? [];
  return (
    !world.isPresent(consumer, contract.id) ||
    !listers.some((producer) => world.isPresentAt(producer.id, address, contract.id))
  );
}

/** R1: the versions of the contract that it supports, newest first, or oldest first by its order. */
function versionsToTry(world: PlainWorld, consumer: ActorId, contract: Contract): readonly VersionId[] {
  const oldestFirst = contract.versions.map((version) => version.id).filter((v) => world.supports(consumer, v));
  return known(world.plan.consumers, consumer).order === 'oldest-first' ? oldestFirst : oldestFirst.reverse();
}

/** R7: `target` on the last version, at whichever attempt; on an older one `outgoing` at the first, else `fallback`. */
function answeredAs(contract: Contract, version: VersionId, attempts: number): Call['status'] {
  if (contract.versions.at(-1)?.id === version) return 'target';
  return attempts > 1 ? 'fallback' : 'outgoing';
}

function unanswered(status: 'absent' | 'broken', code: Call['code'], attempts: readonly Attempt[]): Call {
  return { status, version: null, producer: null, code, attempts };
}
