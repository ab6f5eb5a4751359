// How is the plan sent to somebody? As a link that carries it, as one file with the product, or as a file beside the page.
import { useId, useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useTeller } from '../shared/useTeller.ts';
import { useWords } from '../shared/useWords.ts';
import { CarryingLink } from './CarryingLink.tsx';
import { describePlace } from './describePlace.ts';
import { FileBeside } from './FileBeside.tsx';
import { OneFile } from './OneFile.tsx';
import styles from './ShareDialog.module.css';

const PARTS = [
  { name: 'link', Part: CarryingLink },
  { name: 'page', Part: OneFile },
  { name: 'beside', Part: FileBeside },
] as const;

export function ShareDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const teller = useTeller();
  const id = useId();
  const [where, setWhere] = useState<'here' | 'start'>('here');
  const place = describePlace(teller, store.getState().viewpoint);
  return (
    <Dialog
      title={t('share.dialog.title')}
      closeLabel={t('page.close')}
      onClose={() => store.getState().set({ dialog: null })}
    >
      <div className={styles['where']}>
        <Choice
          legend={t('share.dialog.where')}
          options={[
            { value: 'here', label: t('share.dialog.here', { place }) },
            { value: 'start', label: t('share.dialog.start') },
          ]}
          value={where}
          onChange={setWhere}
        />
      </div>
      {PARTS.map(({ name, Part }) => (
        <section key={name} className={styles['part']} aria-labelledby={`${id}-${name}`}>
          <h3 id={`${id}-${name}`}>{t(`share.dialog.${name}`)}</h3>
          <Part isHere={where === 'here'} />
        </section>
      ))}
    </Dialog>
  );
}
