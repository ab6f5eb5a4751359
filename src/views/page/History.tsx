// What has been done to the plan in this sitting, and how does one go back in it? Undo, redo, and the list of changes.
import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react';
import type { Words } from '../../i18n/createWords.ts';
import { describeEdit } from '../../i18n/describeEdit.ts';
import type { Step } from '../../store/AppState.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './History.module.css';

const labelOf = (words: Words, { before, edit }: Step): string => describeEdit(words, before, edit);

export function History() {
  const words = useWords();
  const store = useAppStore();
  const last = useApp(({ document }) => document.past.at(-1));
  const next = useApp(({ document }) => document.future[0]);
  const { t } = words;
  return (
    <>
      <IconButton
        label={last ? t('page.history.undo', { edit: labelOf(words, last) }) : t('page.history.nothingToUndo')}
        icon={<Undo2 size={18} />}
        aria-disabled={!last || undefined}
        onClick={() => store.getState().undo()}
      />
      <IconButton
        label={next ? t('page.history.redo', { edit: labelOf(words, next) }) : t('page.history.nothingToRedo')}
        icon={<Redo2 size={18} />}
        aria-disabled={!next || undefined}
        onClick={() => store.getState().redo()}
      />
      {(last || next) && (
        <Popover label={t('page.history.title')} icon={<HistoryIcon size={18} />}>
          {() => <StepList />}
        </Popover>
      )}
    </>
  );
}

/** The last change on top; what has been undone stands over it, quietly. */
function StepList() {
  const words = useWords();
  const past = useApp(({ document }) => document.past);
  const future = useApp(({ document }) => document.future);
  const { t } = words;
  const steps = [...past, ...future];
  return (
    <>
      <h2 className={styles['title']}>{t('page.history.title')}</h2>
      <p className={styles['lead']}>{t('page.history.lead')}</p>
      <ol className={styles['steps']} reversed={true}>
        {steps
          .map((step, index) => (
            <StepItem
              // biome-ignore lint/suspicious/noArrayIndexKey: a step's place in the sitting is what it is.
              key={index}
              count={index + 1}
              label={labelOf(words, step)}
              done={past.length}
            />
          ))
          .reverse()}
        <StepItem count={0} label={t('page.history.opened')} done={past.length} />
      </ol>
    </>
  );
}

interface ItemProps {
  /** How many steps are done once one has gone there. */
  readonly count: number;
  readonly label: string;
  /** How many are done now. */
  readonly done: number;
}

function StepItem({ count, label, done }: ItemProps) {
  const { t } = useWords();
  const store = useAppStore();
  const isHere = count === done;
  const isUndone = count > done;
  return (
    <li>
      <Button
        look="item"
        className={styles['step'] ?? ''}
        data-undone={isUndone || undefined}
        aria-current={isHere ? 'step' : undefined}
        onClick={() => store.getState().goToStep(count)}
      >
        <span>{label}</span>
        {isHere && <span className={styles['sign']}>{t('page.history.here')}</span>}
        {isUndone && <span className={styles['sign']}>{t('page.history.undone')}</span>}
      </Button>
    </li>
  );
}
