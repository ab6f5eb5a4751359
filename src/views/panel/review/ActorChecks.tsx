// Which actors does a claim name? Folded to who is chosen; open, one ticks them, those chosen at first standing first.
import { useState } from 'react';
import type { ActorId } from '../../../model/Scenario.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';
import { useTeller } from '../../shared/useTeller.ts';
import { PickList } from '../PickList.tsx';

interface Props {
  readonly label: string;
  readonly actors: readonly { readonly id: ActorId; readonly name: string }[];
  readonly chosen: readonly ActorId[];
  /** What it means that none is. */
  readonly none: string;
  readonly onChange: (chosen: readonly ActorId[]) => void;
}

export function ActorChecks({ label, actors, chosen, none, onChange }: Props) {
  const { words, names } = useTeller();
  const [atFirst] = useState(() => new Set(chosen));
  const [only] = chosen;
  const isChosen = new Set(chosen);
  const hint =
    only === undefined
      ? none
      : chosen.length === 1
        ? names.actor(only)
        : words.t('review.form.chosen', { count: chosen.length });
  const sorted = [...actors.filter(({ id }) => atFirst.has(id)), ...actors.filter(({ id }) => !atFirst.has(id))];
  return (
    <Fold look="inner" title={label} hint={hint}>
      <PickList
        label={label}
        items={sorted}
        textOf={({ name }) => name}
        render={({ id, name }) => (
          <Toggle
            key={id}
            label={name}
            value={isChosen.has(id)}
            onChange={(isNamed) => onChange(isNamed ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        )}
      />
    </Fold>
  );
}
