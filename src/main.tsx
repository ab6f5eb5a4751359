// Where does it begin? The first scenario is opened, the store built, the browser connected, the page mounted.
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { askedScenario, connectAddress } from './browser/connectAddress.ts';
import { connectKeyboard } from './browser/connectKeyboard.ts';
import { connectPreferences } from './browser/connectPreferences.ts';
import { connectTitle } from './browser/connectTitle.ts';
import { openAtStart } from './browser/openAtStart.ts';
import { readPreferences } from './browser/preferences.ts';
import { createAppStore } from './store/createAppStore.ts';
import './ui/tokens.css';
import './ui/base.css';
import { Loading } from './views/page/Loading.tsx';

const root = createRoot(document.getElementById('app') as HTMLElement);
const preferences = readPreferences();

async function start(): Promise<void> {
  const asked = askedScenario();
  if (asked !== null) root.render(<Loading name={asked} locale={preferences.locale} />);
  const { scenario, source, viewpoint, notice } = await openAtStart(asked);
  const store = createAppStore({ scenario, source, viewpoint, session: { ...preferences, notice } });
  connectPreferences(store);
  connectTitle(store);
  connectAddress(store);
  connectKeyboard(store);
  root.render(<App store={store} />);
}

void start();
