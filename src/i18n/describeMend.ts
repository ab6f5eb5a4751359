// How could a broken link be mended? What to do, by when, and what comes of it.
import type { Mend, MendStep } from '../engine/Analysis.ts';
import type { Teller } from './createTeller.ts';
import { findLackOfActor } from './findCause.ts';

export interface MendText {
  /** Låt K1 införa TKv2 senast i fas 2. */
  readonly action: string;
  /** Länken besvaras då på TKv2. Lagar också 3 länkar till. */
  readonly effect: string;
}

export function describeMend(teller: Teller, phase: number, mend: Mend): MendText {
  const { names, words } = teller;
  const { t } = words;
  const action = words.list(mend.steps.map((step, i) => toClause(describeStep(teller, phase, step), i)));
  const effect = [t('reasons.mend.result', { version: names.version(mend.version) })];
  if (mend.mends > 1) effect.push(t('reasons.mend.alsoMends', { count: mend.mends - 1 }));
  return { action: t('reasons.plain', { text: action }), effect: effect.join(' ') };
}

const toClause = (text: string, i: number): string => (i === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1));

function describeStep(teller: Teller, phase: number, step: MendStep): string {
  const { names, words } = teller;
  const { t } = words;
  const version = names.version(step.version);
  const actor = names.actor(step.actor);
  switch (step.kind) {
    case 'open-permission':
      return t('reasons.mend.open-permission', { actor, version, producer: names.address(step.address) });
    case 'open-route':
    case 'close-route':
      return t(`reasons.mend.${step.kind}`, {
        actor: names.address(step.address),
        version,
        platform: names.actor(step.platform),
      });
    case 'producer-offers':
    case 'producer-keeps':
      return t(`reasons.mend.${step.kind}`, { actor: names.address(step.address), version });
    default:
      return describeWhen(teller, phase, step, t(`reasons.mend.${step.kind}`, { actor, version }));
  }
}

/** A version that the plan brings anyway, only later, is brought forward. */
function describeWhen(teller: Teller, phase: number, { kind, actor, version }: MendStep, text: string): string {
  const { t } = teller.words;
  if (kind !== 'consumer-adds' && kind !== 'platform-carries') return text;
  const { gainedIn } = findLackOfActor(teller, phase, actor, version);
  return gainedIn === null
    ? t('reasons.mend.latest', { text, phase: teller.phaseName(phase) })
    : t('reasons.mend.earlier', { text, phase: teller.phaseName(phase), later: teller.phaseName(gainedIn) });
}
