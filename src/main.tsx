// Where does it begin? What the address asks for is opened, the store built, the browser connected, the page mounted.
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectAddress, putAddress } from './browser/connectAddress.ts';
import { connectFileKeys } from './browser/connectFileKeys.ts';
import { connectKeyboard } from './browser/connectKeyboard.ts';
import { connectLeaving } from './browser/connectLeaving.ts';
import { connectOwnDrafts } from './browser/connectOwnDrafts.ts';
import { connectPreferences, showPreferences } from './browser/connectPreferences.ts';
import { connectTitle } from './browser/connectTitle.ts';
import { browserDrafts } from './browser/drafts/browserDrafts.ts';
import { connectDrafts } from './browser/drafts/connectDrafts.ts';
import { resumeSitting } from './browser/drafts/resumeSitting.ts';
import { takeUpDraft } from './browser/drafts/takeUpDraft.ts';
import { findAsked } from './browser/findAsked.ts';
import { isReload } from './browser/isReload.ts';
import { type Opened, openAsked } from './browser/openAsked.ts';
import { readPreferences } from './browser/preferences.ts';
import type { OpenRequest, Refusal } from './store/AppState.ts';
import { createAppStore } from './store/createAppStore.ts';
import './ui/tokens.css';
import './ui/base.css';
import { Loading } from './views/page/Loading.tsx';
import { StartTrouble, type Wanted } from './views/page/StartTrouble.tsx';

const root = createRoot(document.getElementById('app') as HTMLElement);
const preferences = readPreferences();

function enter({ notice = null, ...initial }: OpenRequest) {
  const store = createAppStore({ ...initial, session: { ...preferences, notice } });
  connectPreferences(store);
  connectLeaving(store);
  connectOwnDrafts(store);
  connectFileKeys(store);
  connectTitle(store);
  connectAddress(store);
  // After the address: it tells of another scenario being open, and what keeps that must not be told of before it.
  connectDrafts(store);
  connectKeyboard(store);
  root.render(<App store={store} />);
  return store;
}

const toRequest = ({ unknown, ...opened }: Opened): OpenRequest => ({
  ...opened,
  notice: unknown.length > 0 ? { kind: 'unknown-place', parts: unknown } : null,
});

/** `refusal` is null when the draft that was wanted is gone. */
async function find(asked: Wanted): Promise<{ ok: true; value: OpenRequest } | { ok: false; refusal: Refusal | null }> {
  if (asked !== 'again' && asked.kind === 'draft') {
    const taken = await takeUpDraft(asked.id);
    return taken.ok ? taken : { ok: false, refusal: taken.notice.kind === 'problems' ? taken.notice : null };
  }
  const opening = await openAsked(asked === 'again' ? findAsked() : asked);
  return opening.ok ? { ok: true, value: toRequest(opening.value) } : opening;
}

/** What was asked for cannot be shown, and nothing is shown in its place until a person chooses it. */
function showTrouble(refusal: Refusal): void {
  const choose = async (asked: Wanted) => {
    const next = await find(asked);
    window.removeEventListener('popstate', retry);
    if (next.ok) putAddress(enter(next.value).getState());
    else showTrouble(next.refusal ?? refusal);
  };
  const retry = () => void choose('again');
  window.addEventListener('popstate', retry);
  root.render(<StartTrouble refusal={refusal} locale={preferences.locale} onChoose={choose} />);
}

async function start(): Promise<void> {
  const asked = findAsked();
  showPreferences(preferences);
  if (asked.kind === 'address') root.render(<Loading name={asked.path} locale={preferences.locale} />);
  const opening = await openAsked(asked);
  // Whoever opens a link anew is shown what was sent, whatever this tab made of it before.
  const isSent = asked.kind === 'link' && !isReload();
  const resumed = isSent ? null : await resumeSitting(browserDrafts(), asked, opening);
  if (resumed) enter(resumed);
  else if (opening.ok) enter(toRequest(opening.value));
  else showTrouble(opening.refusal);
}

void start();
