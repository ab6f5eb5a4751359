// Which links have another outcome in the phase? Said as text: from what to what, and between whom.
import { useState } from 'react';
import { describeOutcome } from '../../i18n/describeOutcome.ts';
import { Button } from '../../ui/Button.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './Differences.module.css';
import { OutcomeSign } from './OutcomeSign.tsx';
import type { DifferenceGroup, DifferingPair } from './toDifferences.ts';
import { type Compared, nameIn, titleOf } from './useComparison.ts';
import { LISTED, useDifferences } from './useDifferences.ts';

interface Props {
  readonly compared: Compared;
}

export function Differences({ compared }: Props) {
  const { t } = useWords();
  const groups = useDifferences(compared);
  const phase = compared.comparison.phases[compared.column];
  if (!phase) return null;
  const alone = phase.a === null ? 'b' : phase.b === null ? 'a' : null;
  const sides = {
    side: t(`comparison.side.${alone ?? 'a'}`),
    other: t(`comparison.side.${alone === 'a' ? 'b' : 'a'}`),
  };
  return (
    <section className={styles['differences']} aria-live="polite">
      <h2>{t('comparison.differences.title', { phase: titleOf(compared, phase) })}</h2>
      {alone !== null && <p className={styles['quiet']}>{t('comparison.differences.alone', sides)}</p>}
      {alone === null && groups.length === 0 && <p className={styles['quiet']}>{t('comparison.differences.none')}</p>}
      {groups.map((group) => (
        <Group key={JSON.stringify([group.from, group.to])} compared={compared} group={group} />
      ))}
      {phase.differing > LISTED && (
        <p className={styles['quiet']}>{t('comparison.differences.cut', { count: LISTED, total: phase.differing })}</p>
      )}
    </section>
  );
}

const FIRST = 8;

function Group({ compared, group }: Props & { readonly group: DifferenceGroup }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const [from, to] = [describeOutcome(compared.a, group.from), describeOutcome(compared.b, group.to)];
  const rest = group.pairs.length - FIRST;
  return (
    <section className={styles['group']}>
      <h3>
        <OutcomeSign outcome={group.from} />
        <OutcomeSign outcome={group.to} />
        {t('comparison.differences.group', { from, to })}
        <span className={styles['count']}>{t('comparison.differences.links', { count: group.links })}</span>
      </h3>
      <ul>
        {group.pairs.slice(0, isWhole ? undefined : FIRST).map((pair) => (
          <li key={`${pair.consumer} ${pair.producer}`}>
            <PairButton compared={compared} pair={pair} />
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <Button onClick={() => setWhole(true)}>{t('comparison.differences.more', { count: rest })}</Button>
      )}
    </section>
  );
}

/** Chosen in the open plan, if it has both. */
function PairButton({ compared, pair: { consumer, producer, links } }: Props & { readonly pair: DifferingPair }) {
  const { t } = useWords();
  const store = useAppStore();
  const { scenario } = compared[compared.open].analysis;
  const isKnown =
    scenario.consumers.some(({ id }) => id === consumer) && scenario.producers.some(({ id }) => id === producer);
  const name = (id: string) => nameIn(compared, ({ names }) => names.actor(id), id);
  const text = t('comparison.differences.pair', { consumer: name(consumer), producer: name(producer) });
  const count = links.length > 1 && ` (${t('comparison.differences.links', { count: links.length })})`;
  if (!isKnown) {
    return (
      <span>
        {text}
        {count}
      </span>
    );
  }
  return (
    <Button onClick={() => store.getState().select({ kind: 'pair', consumer, producer })}>
      {text}
      {count}
    </Button>
  );
}
