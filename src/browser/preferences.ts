// What does a person prefer? Remembered in this browser, and guessed at the first visit.
import type { SessionState } from '../store/AppState.ts';

type Preferences = Pick<SessionState, 'theme' | 'locale' | 'panelOpen'>;

const KEY = 'overgang.preferences';
const NARROW = '(max-width: 899px)';

/** Storage may be forbidden, or full of something else: then it is as if empty. */
function readStored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

export function readPreferences(): Preferences {
  const { theme, locale, panelOpen } = readStored();
  const isSwedish = window.navigator.languages[0]?.toLowerCase().startsWith('sv') ?? false;
  const guessed = isSwedish ? 'sv' : 'en';
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    locale: locale === 'sv' || locale === 'en' ? locale : guessed,
    panelOpen: !window.matchMedia(NARROW).matches && panelOpen !== false,
  };
}

export function writePreferences({ theme, locale, panelOpen }: Preferences): void {
  const isNarrow = window.matchMedia(NARROW).matches;
  const kept = isNarrow ? readStored().panelOpen : panelOpen;
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ theme, locale, panelOpen: kept }));
  } catch {
    // Not remembered, then.
  }
}
