// Which platform does an actor stand on? From the start, and from the phase that is shown.
import type { ActorFacts } from '../../engine/Analysis.ts';
import { findActor } from '../../model/edits/findActor.ts';
import { QuietSelect } from '../../ui/QuietSelect.tsx';
import { useAttempt } from '../shared/useAttempt.ts';
import { useTeller } from '../shared/useTeller.ts';

export function ActorPlatform({ phase, actor }: { readonly phase: number; readonly actor: ActorFacts }) {
  const teller = useTeller();
  const { words, analysis } = teller;
  const { problem, attempt } = useAttempt();
  const { scenario } = analysis;
  if (scenario.platforms.length < 2) return null;
  const found = findActor(scenario, actor.id);
  const start = found && found.kind !== 'platform' ? found.actor.platform : undefined;
  const options = scenario.platforms.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <QuietSelect
        label={words.t('editing.traits.platform')}
        value={start ?? scenario.platforms[0]?.id ?? ''}
        options={options}
        problem={problem}
        onChange={(platform) => attempt({ kind: 'setActorPlatform', actor: actor.id, platform })}
      />
      {phase > 0 && (
        <QuietSelect
          label={words.t('editing.traits.platformFrom', { phase: teller.phaseName(phase) })}
          value={actor.platform ?? ''}
          options={options}
          onChange={(platform) =>
            attempt({ kind: 'moveActor', actor: actor.id, platform, phase: scenario.phases[phase]?.id ?? '' })
          }
        />
      )}
    </>
  );
}
