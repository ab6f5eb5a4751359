// Who holds a version, phase by phase? How many at once; who, when one asks.
import { useState } from 'react';
import type { Retirement } from '../../engine/Analysis.ts';
import { pairsOf } from '../../i18n/describePairs.ts';
import { useTeller } from '../shared/useTeller.ts';
import styles from './Retirement.module.css';

/** So many are looked up; the rest are counted. */
const MOST = 50;

export function Holders({ retirement }: { readonly retirement: Retirement }) {
  const { words } = useTeller();
  const { heldIn } = retirement;
  const [isOpen, setOpen] = useState(false);
  if (heldIn.length === 0) return null;
  return (
    <details className={styles['holds']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.t('panel.actor.held', { count: heldIn.length })}</summary>
      {isOpen && (
        <div className={styles['inner']}>
          {heldIn.map((phase) => (
            <HeldIn key={phase} retirement={retirement} phase={phase} />
          ))}
        </div>
      )}
    </details>
  );
}

function HeldIn({ retirement, phase }: { readonly retirement: Retirement; readonly phase: number }) {
  const teller = useTeller();
  const { analysis, words } = teller;
  const [isOpen, setOpen] = useState(false);
  const count = analysis.holderCount(retirement, phase);
  return (
    <details
      className={styles['holds']}
      onToggle={(event) => {
        event.stopPropagation();
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.t('panel.actor.holds', { phase: analysis.scenario.phases[phase]?.title ?? '', count })}</summary>
      {isOpen && <Pairs retirement={retirement} phase={phase} count={count} />}
    </details>
  );
}

interface Props {
  readonly retirement: Retirement;
  readonly phase: number;
  readonly count: number;
}

function Pairs({ retirement, phase, count }: Props) {
  const teller = useTeller();
  const { analysis, names, words } = teller;
  const links = analysis.holders(retirement, phase, MOST);
  return (
    <ul>
      {pairsOf(teller, links).map(([consumer, producer]) => (
        <li key={`${consumer} ${producer}`}>
          {words.t('reasons.difference.pair', { consumer: names.actor(consumer), producer: names.actor(producer) })}
        </li>
      ))}
      {count > links.length && <li>{words.t('panel.more', { count: count - links.length })}</li>}
    </ul>
  );
}
