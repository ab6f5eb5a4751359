// What can be done with a gathered group? It opens, and a version comes or goes for all in it.
import { useMemo } from 'react';
import type { SingleEdit } from '../../model/edits/Edit.ts';
import type { ActorId } from '../../model/Scenario.ts';
import { useDesk } from './Desk.ts';
import { describeGroup } from './describeGroup.ts';
import { EditButton } from './EditButton.tsx';
import { gatherActors } from './gatherActors.ts';
import { MenuHeading, MenuLine, MenuSection } from './MenuParts.tsx';
import { toVersionOffers } from './toOffers.ts';
import { useApp, useAppStore } from './useApp.ts';
import { useTeller } from './useTeller.ts';

interface Props {
  readonly group: string;
  readonly phase: number;
}

export function GroupMenu({ group: id, phase }: Props) {
  const { analysis, names, words, phaseName } = useTeller();
  const desk = useDesk();
  const store = useAppStore();
  const openGroups = useApp(({ viewpoint }) => viewpoint.openGroups);
  const group = useMemo(() => {
    const { consumers, producers } = gatherActors(analysis.scenario, openGroups);
    return [...consumers, ...producers].find((item) => item.kind === 'group' && item.id === id);
  }, [analysis, openGroups, id]);
  const members = group?.kind === 'group' ? group.members : NOBODY;
  const offers = useMemo(() => toOffersOfAll(analysis, phase, members), [analysis, phase, members]);
  if (group?.kind !== 'group') return null;
  const title = phaseName(phase);
  const close = () => desk.getState().close();
  const toggle = () => {
    close();
    store.getState().look({
      openGroups: group.isOpen ? openGroups.filter((open) => open !== id) : [...openGroups, id],
    });
  };
  return (
    <>
      <MenuHeading
        title={describeGroup(words, group.label)}
        under={words.t('actorMenu.group.under', { count: members.length, phase: title })}
      />
      <MenuSection>
        <MenuLine onPress={toggle}>{words.t(`actorMenu.group.${group.isOpen ? 'close' : 'open'}`)}</MenuLine>
      </MenuSection>
      <MenuSection>
        {offers.map(({ say, version, edits }) => (
          <EditButton key={`${version} ${say}`} edit={{ kind: 'together', edits }} onDone={close}>
            {words.t(`actorMenu.group.${say}`, {
              version: names.version(version),
              phase: title,
              count: edits.length,
            })}
          </EditButton>
        ))}
      </MenuSection>
    </>
  );
}

const NOBODY: readonly ActorId[] = [];

interface OfferOfAll {
  readonly say: 'adds' | 'drops';
  readonly version: string;
  readonly edits: readonly SingleEdit[];
}

/** Coming and going of each version, for those of them for whom it is an offer. */
function toOffersOfAll(
  analysis: Parameters<typeof toVersionOffers>[0],
  phase: number,
  members: readonly ActorId[],
): readonly OfferOfAll[] {
  const found = new Map<string, { readonly say: 'adds' | 'drops'; readonly version: string; edits: SingleEdit[] }>();
  for (const member of members) {
    for (const { version, edit } of toVersionOffers(analysis, phase, member)) {
      if (version === null || edit.kind === 'movePhaseChange' || edit.kind === 'retireVersion') continue;
      const say = edit.kind === 'addVersionToActor' ? 'adds' : 'drops';
      const key = `${version} ${say}`;
      const known = found.get(key) ?? { say, version, edits: [] };
      known.edits.push(edit);
      found.set(key, known);
    }
  }
  return [...found.values()];
}
