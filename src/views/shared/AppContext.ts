// Which store does this page show? Handed down through React context, so that tests can give their own.
import { createContext } from 'react';
import type { AppStoreApi } from '../../store/createAppStore.ts';

export const AppContext = createContext<AppStoreApi | null>(null);
