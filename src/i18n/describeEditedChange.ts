// What does one change do, in the name of the edit that makes it? A few words for each thing that it does.
import type { Change } from '../model/Scenario.ts';
import type { Names } from './createNames.ts';
import type { Words } from './createWords.ts';

interface Told {
  readonly t: Words['t'];
  readonly names: Names;
  readonly actors: (ids: readonly string[]) => string;
  readonly versions: (ids: readonly string[]) => string;
}

/** K1 får TKv2 */
export function describeEditedChange(
  { t, actors: nameAll, versions: nameVersions, names }: Told,
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
