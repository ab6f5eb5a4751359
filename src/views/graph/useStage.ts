// What of the stage does a card or a line need?
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { GraphStage, GraphStageApi } from './GraphStage.ts';

export const StageContext = createContext<GraphStageApi | null>(null);

export function useStageApi(): GraphStageApi {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('No stage: the component stands outside StageContext.');
  return stage;
}

/** `selector` returns what exists on the stage, or a primitive; never a new object. */
export function useStage<T>(selector: (stage: GraphStage) => T): T {
  return useStore(useStageApi(), selector);
}
