// What is selected when a person clicks on something in the picture?

import type { Selection } from '../../store/AppState.ts';
import { useAppStore } from '../shared/useApp.ts';
import type { GraphStage } from './GraphStage.ts';
import { narrow } from './GraphStage.ts';
import type { FocusTarget } from './toFocus.ts';
import { useStageApi } from './useStage.ts';

export function useChoose(): (target: FocusTarget) => void {
  const store = useAppStore();
  const find = useSelectionOf();
  return (target) => store.getState().select(find(target));
}

export function useSelectionOf(): (target: FocusTarget) => Selection {
  const stage = useStageApi();
  return (target) => {
    const scene = stage.getState();
    const isLine = target.kind === 'line';
    const chosen = isLine ? onlyPair(scene, narrow(scene.plan, scene.graph, scene.selected, target)) : target;
    return toSelection(scene, chosen);
  };
}

/** A line that carries the links of one consumer and one producer stands for those two. */
function onlyPair({ focus }: GraphStage, target: FocusTarget): FocusTarget {
  if (target.kind !== 'line' || !focus) return target;
  const cards = [...focus.cards];
  const [consumer, producer, ...others] = target.line.kind === 'producer' ? cards.reverse() : cards;
  const isPair = consumer !== undefined && producer !== undefined && others.length === 0;
  return isPair ? { kind: 'pair', consumer, producer } : target;
}

export function toSelection({ plan }: GraphStage, target: FocusTarget): Selection {
  const groupOf = (id: string) => plan.cards.some((card) => card.id === id && card.item.kind === 'group');
  const card = (id: string): Selection => (groupOf(id) ? { kind: 'group', id } : { kind: 'actor', id });
  switch (target.kind) {
    case 'card':
      return card(target.id);
    case 'platform':
      return { kind: 'actor', id: target.id };
    case 'lane':
      return { kind: 'actor', id: target.platform };
    case 'line':
      return target.line.kind === 'hop' ? { kind: 'actor', id: target.line.platform } : card(target.line.from);
    case 'pair': {
      const { consumer, producer } = target;
      if (groupOf(consumer)) return card(consumer);
      return groupOf(producer) ? card(producer) : { kind: 'pair', consumer, producer };
    }
  }
}
