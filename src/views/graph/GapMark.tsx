// What stands beside a broken link? A cross and its code in words; a slashed circle where the gap is accepted.
import { useWords } from '../shared/useWords.ts';
import styles from './GapLayer.module.css';
import type { PlacedLabel } from './GraphStage.ts';
import { StatusSign } from './StatusSign.tsx';
import type { FocusTarget } from './toFocus.ts';
import { useChoose } from './useChoose.ts';
import { useStage, useStageApi } from './useStage.ts';
import { useTabStop } from './useTabStop.ts';

const { mark } = styles;

export function GapMark({ label }: { readonly label: PlacedLabel }) {
  const stage = useStageApi();
  const choose = useChoose();
  const sentence = useSentence(label);
  const isDim = useStage(({ focus }) => focus !== null && !label.pairs.some(({ id }) => focus.pairs.has(id)));
  const tabStop = useTabStop(label.id);
  const target = targetOf(label);
  if (!target) return null;
  return (
    <button
      type="button"
      className={`${mark} nodrag nopan`}
      data-kind={label.kind}
      data-dim={isDim || undefined}
      style={{ left: label.middle.x, top: label.middle.y }}
      aria-label={sentence}
      title={sentence}
      onPointerEnter={() => stage.getState().point(target)}
      onPointerLeave={() => stage.getState().point(null)}
      onClick={() => choose(target)}
      {...tabStop}
    >
      <StatusSign sign={label.kind} size={label.kind === 'broken' ? 11 : 14} />
      {label.text && <span aria-hidden="true">{label.text}</span>}
    </button>
  );
}

function targetOf({ at, pairs: [pair] }: PlacedLabel): FocusTarget | null {
  if (at) return { kind: 'card', id: at.card };
  return pair ? { kind: 'pair', consumer: pair.consumer, producer: pair.producer } : null;
}

function useSentence({ at, kind, pairs, text }: PlacedLabel): string {
  const { t } = useWords();
  const cards = useStage(({ graph }) => graph.cards);
  const name = (id: string) => cards.get(id)?.name ?? id;
  const [pair] = pairs;
  if (at) {
    const count = pairs.reduce((sum, { broken }) => sum + broken, 0);
    return t('graph.pair.bundle', { count, actor: name(at.card), codes: text });
  }
  const between = { consumer: name(pair?.consumer ?? ''), producer: name(pair?.producer ?? '') };
  return kind === 'broken' ? t('graph.pair.broken', { ...between, codes: text }) : t('graph.pair.accepted', between);
}
