// What does a change of a phase do, in a few words for each of its parts?
import type { Change } from '../model/Scenario.ts';
import type { Names } from './createNames.ts';
import type { Words } from './createWords.ts';

interface Naming {
  readonly t: Words['t'];
  readonly names: Names;
  readonly actors: (ids: readonly string[]) => string;
  readonly versions: (ids: readonly string[]) => string;
}

export function describeChange(
  { t, actors: nameAll, versions: nameVersions, names }: Naming,
  change: Change,
): readonly string[] {
  const actors = nameAll(change.actors);
  const versionsOf = (entries: readonly { readonly version: string }[]) =>
    nameVersions([...new Set(entries.map(({ version }) => version))]);
  const { adds, removes, routes, permissions, moves } = change;
  return [
    moves && t('edits.label.mendMoves', { actors, platform: names.actor(moves) }),
    removes && t('edits.label.mendRemoves', { actors, versions: nameVersions(removes) }),
    adds && t('edits.label.mendAdds', { actors, versions: nameVersions(adds) }),
    routes && t('edits.label.mendRoutes', { actors, versions: versionsOf(routes) }),
    permissions && t('edits.label.mendPermissions', { actors, versions: versionsOf(permissions) }),
  ].filter((text) => text !== undefined);
}
