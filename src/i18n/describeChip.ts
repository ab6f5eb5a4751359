// What does a phase do to whom, in the fewest words? For a chip, and for those who hear it.
import type { Planned } from '../model/edits/Planned.ts';
import type { ActorKind } from '../model/Problem.ts';
import type { ActorId, Address, OverrideState } from '../model/Scenario.ts';
import type { Names } from './createNames.ts';
import type { Words } from './createWords.ts';

export interface ToldChip {
  readonly planned: Planned;
  readonly kind: ActorKind;
  readonly actors: readonly ActorId[];
  readonly addresses: readonly Address[] | null;
  readonly state: OverrideState | 'mixed' | null;
  readonly platform: ActorId | null;
}

/** `who` `short` is shown, as "P2 +TKv2"; `whole` is said: "P2 inför TKv2". */
export interface ChipText {
  readonly who: string;
  readonly short: string;
  readonly whole: string;
}

/** Longer lists of names are counted. */
const LONGEST = 30;

export function describeChip(words: Words, names: Names, chip: ToldChip): ChipText {
  const { t } = words;
  const { planned, platform, state } = chip;
  const who = describeWho(words, names, chip);
  const all = {
    who,
    version: 'version' in planned ? names.version(planned.version) : '',
    platform: platform === null ? '' : names.actor(platform),
    state: t(`phaseEditing.state.${planned.does === 'routes' ? 'routes' : 'permissions'}.${state ?? 'auto'}`),
  };
  return {
    who,
    short: t(`phaseEditing.short.${planned.does}`, all),
    whole: t(`phaseEditing.whole.${planned.does}`, { ...all, who: whole(words, names, chip, who) }),
  };
}

function describeWho(words: Words, names: Names, { actors, kind, addresses }: ToldChip): string {
  const listed = actors.map(names.actor).join(', ');
  const isShort = actors.length === 1 || listed.length <= LONGEST;
  const who = isShort ? listed : words.t(`phaseEditing.many.${kind}`, { count: actors.length });
  if (!addresses) return who;
  const [only] = addresses;
  return words.t('phaseEditing.at', {
    who,
    addresses:
      only !== undefined && addresses.length === 1
        ? only
        : words.t('phaseEditing.addresses', { count: addresses.length }),
  });
}

/** Few are named, also where the chip counts them. */
const MOST_NAMED = 5;
const whole = (words: Words, names: Names, { actors, addresses }: ToldChip, who: string): string =>
  addresses || actors.length > MOST_NAMED ? who : words.list(actors.map(names.actor));
