// Which address shows what the page shows? The link that brought the scenario as long as it is as it was sent; else where
// the scenario lies, and the place in it.
import type { AppState, Source } from '../store/AppState.ts';
import { findCarriedScenario } from './page/makePage.ts';
import { findLink } from './sentLinks.ts';
import { FIRST_SCENARIO } from './shippedScenarios.ts';
import { toPlace } from './toPlace.ts';
import { writePlace } from './writePlace.ts';
import { writeShareHash } from './writeShareHash.ts';

/** From the page's path on, without its host. */
export function toAddress(state: AppState): string {
  const { scenario, opened, source } = state.document;
  const { pathname } = window.location;
  // What is changed has a draft, which a reload finds. Where none can be kept, a reload is to show what was sent at least.
  const link = findLink(scenario) ?? (state.session.keeping.kind === 'failed' ? findLink(opened) : null);
  if (link !== null) return `${pathname}#${writeShareHash(link, toPlace(state))}`;
  const place = writePlace(toPlace(state));
  return `${pathname}${toQuery(source)}${place ? `#${place}` : ''}`;
}

/** As it was when the link was opened, whatever was changed since; null: no link brought it. */
export function toSentAddress({ document: { opened } }: AppState): string | null {
  const link = findLink(opened);
  return link === null ? null : `${window.location.pathname}#${writeShareHash(link, {})}`;
}

/** What the page opens without being asked needs none. */
function toQuery(source: Source): string {
  if (source.kind !== 'address') return '';
  if (source.path === FIRST_SCENARIO && !findCarriedScenario()) return '';
  return `?scenario=${encodeURIComponent(source.path).replaceAll('%2F', '/')}`;
}
