// Which findings has the plan? Made after the page has drawn, since a large plan takes a while; until then, those before.
import { useEffect, useState } from 'react';
import type { Analysis } from '../../../engine/Analysis.ts';
import type { Finding } from '../../../engine/findings/Finding.ts';
import type { Scenario } from '../../../model/Scenario.ts';
import { useAnalysis } from '../../shared/useAnalysis.ts';

/** Findings with the facts that they stand on, so that names and phases fit them. */
export interface Reviewed {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Up to this many actors, findings are made unasked, for the number on the tab. */
const FEW_ACTORS = 400;
/** In ms: what was done is drawn first. */
const PAUSE = 40;

export function useFindings(isAsked: boolean): Reviewed | null {
  const analysis = useAnalysis();
  const [made, setMade] = useState<Reviewed | null>(null);
  const isWanted = isAsked || isSmall(analysis.scenario);
  useEffect(() => {
    if (!isWanted || made?.analysis === analysis) return undefined;
    const timer = setTimeout(() => setMade({ analysis, findings: analysis.findings }), PAUSE);
    return () => clearTimeout(timer);
  }, [analysis, isWanted, made]);
  return isWanted || made?.analysis === analysis ? made : null;
}

const isSmall = ({ consumers, producers, platforms }: Scenario): boolean =>
  consumers.length + producers.length + platforms.length <= FEW_ACTORS;
