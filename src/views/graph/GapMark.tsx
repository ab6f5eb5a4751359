// What stands beside a broken link? A cross and its code in words; a slashed circle where the gap is accepted.

import { StatusSign } from '../../ui/StatusSign.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useMenuGesture } from '../shared/useMenuGesture.ts';
import { useWords } from '../shared/useWords.ts';
import { bothKeys } from './bothKeys.ts';
import styles from './GapLayer.module.css';
import type { PlacedLabel } from './placeGapLabels.ts';
import { useChoose, useSelectionOf } from './useChoose.ts';
import { useStage, useStageApi } from './useStage.ts';
import { useTabStop } from './useTabStop.ts';

const { mark } = styles;

export function GapMark({ label }: { readonly label: PlacedLabel }) {
  const stage = useStageApi();
  const choose = useChoose();
  const store = useAppStore();
  const sentence = useSentence(label);
  const isDim = useStage(({ focus }) => focus !== null && !label.pairs.some(({ id }) => focus.pairs.has(id)));
  const { tabStop } = useTabStop(label.id);
  const { target } = label;
  const find = useSelectionOf();
  const gesture = useMenuGesture(() => {
    const selection = target && find(target);
    return selection && selection.kind !== 'link' ? selection : null;
  });
  const press = () => (target ? choose(target) : store.getState().set({ panelOpen: true, panelTab: 'why' }));
  return (
    <button
      type="button"
      className={`${mark} nodrag nopan`}
      data-kind={label.kind}
      data-dim={isDim || undefined}
      style={{ left: label.middle.x, top: label.middle.y }}
      aria-label={sentence}
      title={sentence}
      onMouseEnter={() => stage.getState().point(target)}
      onMouseLeave={() => stage.getState().point(null)}
      onClick={press}
      {...tabStop}
      {...bothKeys(gesture, tabStop)}
    >
      <StatusSign kind={label.kind} size={label.kind === 'broken' ? 13 : 16} />
      {label.text && <span aria-hidden="true">{label.text}</span>}
    </button>
  );
}

function useSentence({ place, kind, pairs, text, links }: PlacedLabel): string {
  const { t } = useWords();
  const cards = useStage(({ graph }) => graph.cards);
  const name = (id: string) => cards.get(id)?.name ?? id;
  const [pair] = pairs;
  if (place.by === 'card') return t('graph.pair.bundle', { count: links, actor: name(place.card), codes: text });
  if (place.by === 'knot') {
    const total = t(`graph.counts.byStatus.${kind}`, { count: links });
    return kind === 'broken' ? t('graph.pair.knot', { total, codes: text }) : total;
  }
  const between = { consumer: name(pair?.consumer ?? ''), producer: name(pair?.producer ?? '') };
  return kind === 'broken' ? t('graph.pair.broken', { ...between, codes: text }) : t('graph.pair.accepted', between);
}
