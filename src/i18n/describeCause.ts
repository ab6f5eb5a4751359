// What is behind a failed attempt, in words? A sentence without its full stop.
import type { ActorId, Address, VersionId } from '../model/Scenario.ts';
import type { Cause, Lack } from './Cause.ts';
import type { Teller } from './createTeller.ts';

/** `consumer`, where told, is what a producer's versions are held against. */
export interface ConsumerAbility {
  readonly consumer: ActorId;
  readonly supports: readonly VersionId[];
}

export function describeCause(teller: Teller, cause: Cause, ability?: ConsumerAbility): string {
  const { names, words } = teller;
  const { t } = words;
  switch (cause.kind) {
    case 'no-path':
      return t('reasons.cause.noPath', { from: names.actor(cause.from), to: names.actor(cause.to) });
    case 'ended': {
      const version = names.version(cause.version);
      return cause.date
        ? t('reasons.cause.ended', { version, date: words.date(cause.date) })
        : t('reasons.cause.endedUndated', { version });
    }
    case 'not-carried':
      return describeNotCarried(teller, cause);
    case 'not-offered':
      return describeNotOffered(teller, cause, ability);
    case 'several-routes': {
      const producers = words.list(cause.producers.map(names.actor));
      return t('reasons.cause.severalRoutes', { version: names.version(cause.version), producers });
    }
    case 'not-answered':
      return describeNotAnswered(teller, cause);
    case 'no-version': {
      const consumer = names.actor(cause.consumer);
      return cause.lostIn === null
        ? t('reasons.cause.noVersion', { consumer })
        : t('reasons.cause.noVersionLost', { consumer, phase: teller.phaseName(cause.lostIn) });
    }
    default:
      return describeClosed(teller, cause);
  }
}

function describeClosed(teller: Teller, cause: Cause & { kind: 'route-closed' | 'no-permission' }) {
  const { names, words } = teller;
  const { t } = words;
  const producer = nameAt(teller, cause.address);
  const version = names.version(cause.version);
  return cause.kind === 'route-closed'
    ? t('reasons.cause.routeClosed', { version, producer, platform: names.actor(cause.platform) })
    : t('reasons.cause.noPermission', { version, producer, caller: names.actor(cause.caller) });
}

function describeNotCarried(teller: Teller, cause: Lack & { platform: ActorId; version: VersionId }): string {
  const { t } = teller.words;
  const who = { platform: teller.names.actor(cause.platform), version: teller.names.version(cause.version) };
  if (cause.lostIn !== null) {
    return t('reasons.cause.notCarriedLost', { ...who, phase: teller.phaseName(cause.lostIn) });
  }
  return cause.gainedIn === null
    ? t('reasons.cause.notCarried', who)
    : t('reasons.cause.notCarriedYet', { ...who, phase: teller.phaseName(cause.gainedIn) });
}

function describeNotOffered(teller: Teller, cause: Cause & { kind: 'not-offered' }, ability?: ConsumerAbility): string {
  const { names, words } = teller;
  const { t } = words;
  const producer = nameAt(teller, cause.address);
  const version = names.version(cause.version);
  const has = words.list(cause.has.map(names.version));
  if (cause.lostIn !== null) {
    return t('reasons.cause.notOfferedLost', { producer, version, phase: teller.phaseName(cause.lostIn) });
  }
  if (ability && cause.has.length > 0 && !cause.has.some((one) => ability.supports.includes(one))) {
    const supports = words.list(ability.supports.map(names.version));
    return t('reasons.cause.notOfferedMismatch', { producer, has, consumer: names.actor(ability.consumer), supports });
  }
  if (cause.gainedIn !== null) {
    return t('reasons.cause.notOfferedYet', { producer, version, phase: teller.phaseName(cause.gainedIn) });
  }
  return cause.has.length > 0
    ? t('reasons.cause.notOffered', { producer, has })
    : t('reasons.cause.notOfferedNone', { producer, version });
}

function describeNotAnswered(teller: Teller, cause: Lack & { address: Address; version: VersionId }): string {
  const { t } = teller.words;
  const what = { producer: nameAt(teller, cause.address), version: teller.names.version(cause.version) };
  if (cause.lostIn !== null) {
    return t('reasons.cause.notAnsweredLost', { ...what, phase: teller.phaseName(cause.lostIn) });
  }
  return cause.gainedIn === null
    ? t('reasons.cause.notAnswered', what)
    : t('reasons.cause.notAnsweredYet', { ...what, phase: teller.phaseName(cause.gainedIn) });
}

/** Whoever lists the address, without the address, which the title says. */
function nameAt({ names }: Teller, address: Address): string {
  const [producer] = names.producersAt(address);
  return producer === undefined ? address : names.actor(producer);
}
