// How is something taken out of the plan? At once where nothing goes with it; else after having said what, or why not.
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Edit } from '../../model/edits/Edit.ts';
import { isEmptyCascade, toCascade } from '../../model/edits/toCascade.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import type { Area } from '../../ui/placeBeside.ts';
import { useEditing } from '../shared/useEditing.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './PlanDialog.module.css';

export function RemoveButton({ edit }: { readonly edit: Edit }) {
  const { scenario, edit: make, labelOf, obstacleTo } = useEditing();
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<Area | null>(null);
  const label = labelOf(edit);
  const remove = () => {
    // Its row goes: the heading of its part has the focus then.
    button.current?.closest('details')?.querySelector('summary')?.focus();
    make(edit);
  };
  const ask = () => {
    if (obstacleTo(edit) === null && isEmptyCascade(toCascade(scenario, edit))) remove();
    else setMenu(button.current?.getBoundingClientRect() ?? null);
  };
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        icon={<Trash2 size={16} aria-hidden="true" />}
        aria-haspopup="true"
        aria-expanded={menu !== null}
        onClick={ask}
      />
      {menu && (
        <FloatingMenu label={label} at={menu} onClose={() => setMenu(null)}>
          <div className={styles['question']}>
            <Reasons edit={edit} />
            {obstacleTo(edit) === null && (
              <Button
                look="outlined"
                onClick={() => {
                  setMenu(null);
                  remove();
                }}
              >
                {label}
              </Button>
            )}
            <Button look="outlined" onClick={() => setMenu(null)}>
              {t('planDialog.keep')}
            </Button>
          </div>
        </FloatingMenu>
      )}
    </>
  );
}

const MOST_NAMES = 5;

function Reasons({ edit }: { readonly edit: Edit }) {
  const { scenario, obstacleTo } = useEditing();
  const words = useWords();
  const obstacle = obstacleTo(edit);
  if (obstacle !== null) return <p>{obstacle}</p>;
  const cascade = toCascade(scenario, edit);
  const touched = (['phases', 'released', 'others'] as const).filter((key) => cascade[key].length > 0);
  const counted = (['needs', 'accepted', 'claims', 'known'] as const).filter((key) => cascade[key] > 0);
  const some = (names: readonly string[]) =>
    names.length > MOST_NAMES + 1
      ? [...names.slice(0, MOST_NAMES), words.t('edits.label.andMore', { count: names.length - MOST_NAMES })]
      : names;
  return (
    <>
      <p>{words.t('planDialog.takes.lead')}</p>
      <ul className={styles['takes']}>
        {touched.map((key) => (
          <li key={key}>{words.t(`planDialog.takes.${key}`, { names: words.list(some(cascade[key])) })}</li>
        ))}
        {counted.map((key) => (
          <li key={key}>{words.t(`planDialog.takes.${key}`, { count: cascade[key] })}</li>
        ))}
      </ul>
    </>
  );
}
