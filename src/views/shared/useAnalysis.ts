// What follows from the open scenario?
import type { Analysis } from '../../engine/Analysis.ts';
import { selectAnalysis } from '../../store/selectAnalysis.ts';
import { useApp } from './useApp.ts';

export function useAnalysis(): Analysis {
  return useApp(selectAnalysis);
}
