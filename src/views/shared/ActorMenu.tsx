// What can be done with an actor in the phase that is shown? Its versions, its coming and going, its place, its name.
import { useState } from 'react';
import type { ActorId } from '../../model/Scenario.ts';
import { useDesk } from './Desk.ts';
import { EditButton } from './EditButton.tsx';
import { MenuFold, MenuHeading, MenuLine, MenuSection } from './MenuParts.tsx';
import { RemoveQuestion } from './RemoveQuestion.tsx';
import { type Offer, toPresenceOffers, toVersionOffers } from './toOffers.ts';
import { useTeller } from './useTeller.ts';

interface Props {
  readonly actor: ActorId;
  readonly phase: number;
  /** It opens at the question whether to remove. */
  readonly isRemoving: boolean;
}

export function ActorMenu({ actor, phase, isRemoving }: Props) {
  const { analysis, names, words, phaseName } = useTeller();
  const desk = useDesk();
  const [isAsking, ask] = useState(isRemoving);
  const presence = toPresenceOffers(analysis, phase, actor);
  const heading = (
    <MenuHeading title={names.actor(actor)} under={words.t('actorMenu.phase', { phase: phaseName(phase) })} />
  );
  if (isAsking) return [heading, <RemoveQuestion key="question" actor={actor} />];
  return (
    <>
      {heading}
      <MenuSection>
        {toVersionOffers(analysis, phase, actor).map((offer) => (
          <OfferLine key={`${offer.version} ${offer.say}`} offer={offer} />
        ))}
      </MenuSection>
      <MenuSection>
        {presence.map((offer) => (
          <OfferLine key={offer.say} offer={offer} />
        ))}
        <Places actor={actor} phase={phase} />
        <MenuLine keys="F2" onPress={() => desk.getState().rename(actor)}>
          {words.t('actorMenu.rename')}
        </MenuLine>
        <MenuLine keys={words.t('actorMenu.deleteKey')} onPress={() => ask(true)}>
          {words.t('actorMenu.remove')}
        </MenuLine>
      </MenuSection>
    </>
  );
}

function OfferLine({ offer: { say, version, phase, edit } }: { readonly offer: Offer }) {
  const { names, words, phaseName } = useTeller();
  const desk = useDesk();
  return (
    <EditButton edit={edit} onDone={() => desk.getState().close()}>
      {words.t(`actorMenu.offer.${say}`, {
        version: version === null ? '' : names.version(version),
        phase: phaseName(phase),
      })}
    </EditButton>
  );
}

/** Onto another platform from this phase on; a platform may stand behind another one. */
function Places({ actor, phase }: Omit<Props, 'isRemoving'>) {
  const { analysis, words, phaseName } = useTeller();
  const desk = useDesk();
  const { platforms, phases } = analysis.scenario;
  const { kind, platform: current } = analysis.actor(phase, actor);
  const others = platforms.filter(({ id }) => id !== actor && id !== current);
  const isPlatform = kind === 'platform';
  if (others.length === 0 && !(isPlatform && current !== null)) return null;
  const close = () => desk.getState().close();
  const at = phases[phase]?.id ?? '';
  const label = isPlatform ? 'parent' : 'platform';
  return (
    <MenuFold label={words.t(`actorMenu.${label}`, { phase: phaseName(phase) })}>
      {others.map(({ id, name }) => (
        <EditButton
          key={id}
          onDone={close}
          edit={
            isPlatform
              ? { kind: 'setPlatformParent', platform: actor, parent: id }
              : { kind: 'moveActor', actor, phase: at, platform: id }
          }
        >
          {name}
        </EditButton>
      ))}
      {isPlatform && current !== null && (
        <EditButton onDone={close} edit={{ kind: 'setPlatformParent', platform: actor, parent: null }}>
          {words.t('actorMenu.noParent')}
        </EditButton>
      )}
    </MenuFold>
  );
}
