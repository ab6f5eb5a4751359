// How does one link fare, and why? Its call step by step, the reason, and what would mend it.
import type { LinkFact, LinkRef } from '../../engine/Analysis.ts';
import { useApp } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { PairNeeds } from './PairNeeds.tsx';
import styles from './Section.module.css';
import { Why } from './Why.tsx';

export function LinkSituation({ link: ref }: { readonly link: LinkRef }) {
  const { analysis, names, words } = useTeller();
  const phase = useApp((state) => state.viewpoint.phase);
  const link: LinkFact | null = analysis.link(phase, ref);
  const producer = link?.producer ?? names.producersAt(ref.address)[0];
  return (
    <>
      {link ? (
        <Why phase={phase} link={link} />
      ) : (
        <p className={styles['quiet']} tabIndex={-1} data-lands-here="">
          {words.t('panel.why.none')}
        </p>
      )}
      {producer !== undefined && <PairNeeds key="needs" consumer={ref.consumer} producer={producer} />}
    </>
  );
}
