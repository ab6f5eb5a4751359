// In which order must the phase's changes be made? Steps with their reasons, or that any order will do.
import { describeOrder, type StepItem } from '../../i18n/describeOrder.ts';
import { isOrderQuick } from '../../i18n/isOrderQuick.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useTeller } from '../shared/useTeller.ts';
import styles from './PhaseOrder.module.css';
import section from './Section.module.css';
import { ShowMore } from './ShowMore.tsx';

interface Props {
  readonly phase: number;
}

export function PhaseOrder({ phase }: Props) {
  const { analysis, words } = useTeller();
  const changes = analysis.scenario.phases[phase]?.changes ?? [];
  if (phase === 0 || changes.length === 0) return null;
  if (isOrderQuick(analysis, phase)) return <Order phase={phase} />;
  return (
    <div className={section['section']}>
      <Fold key={phase} look="inner" title={words.t('order.title')}>
        <Order phase={phase} />
      </Fold>
    </div>
  );
}

/** Nothing for a phase in which one thing alone is done. */
function Order({ phase }: Props) {
  const teller = useTeller();
  if (teller.analysis.order(phase).parts.length < 2) return null;
  const { kind, lead, steps, free, notes } = describeOrder(teller, phase);
  if (kind !== 'needed') return <p className={`${section['section']} ${section['quiet']}`}>{lead}</p>;
  return (
    <section className={section['section']}>
      <h3>{teller.words.t('order.title')}</h3>
      <p className={section['quiet']}>{lead}</p>
      <ol className={styles['steps']}>
        {steps.map(({ items }) => (
          <li key={items[0]?.does[0]}>
            <ShowMore items={items} render={(item) => <Item key={item.does[0]} item={item} />} />
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {free.length > 0 && <Free free={free} />}
    </section>
  );
}

function Free({ free }: { readonly free: readonly string[] }) {
  const { words } = useTeller();
  return (
    <>
      <h4 className={styles['free']}>{words.t('order.free')}</h4>
      <ShowMore
        items={free}
        render={(text) => (
          <p key={text} className={section['capital']}>
            {text}
          </p>
        )}
      />
    </>
  );
}

function Item({ item }: { readonly item: StepItem }) {
  const { words } = useTeller();
  const does = item.does.map((text) => (
    <p key={text} className={section['capital']}>
      {text}
    </p>
  ));
  return (
    <div className={styles['item']}>
      {item.isCutOver ? (
        <div className={styles['together']}>
          <p className={styles['day']}>{words.t('order.cutOver.title')}</p>
          {does}
        </div>
      ) : (
        does
      )}
      {item.reasons.map((reason) => (
        <p key={reason} className={section['small']}>
          {reason}
        </p>
      ))}
    </div>
  );
}
