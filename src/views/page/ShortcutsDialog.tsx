// Which keys are there?
import { Dialog } from '../../ui/Dialog.tsx';
import { useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog() {
  const { t } = useWords();
  const store = useAppStore();
  const key = (name: 'pageDown' | 'pageUp' | 'home' | 'end' | 'escape' | 'ctrl' | 'shift') =>
    t(`page.shortcuts.keys.${name}`);
  const rows = [
    { what: t('page.shortcuts.next'), keys: ['→', key('pageDown')] },
    { what: t('page.shortcuts.previous'), keys: ['←', key('pageUp')] },
    { what: t('page.shortcuts.first'), keys: [key('home')] },
    { what: t('page.shortcuts.last'), keys: [key('end')] },
    { what: t('page.shortcuts.deselect'), keys: [key('escape')] },
    { what: t('phaseEditing.chip.shortcut'), keys: ['Alt + ←', 'Alt + →'] },
    { what: t('phaseEditing.phase.shortcut'), keys: [`${key('shift')} + F10`] },
    { what: t('page.shortcuts.undo'), keys: [`${key('ctrl')} + Z`] },
    { what: t('page.shortcuts.redo'), keys: [`${key('ctrl')} + ${key('shift')} + Z`] },
    { what: t('actorMenu.keys.menu'), keys: [`${key('shift')} + F10`] },
    { what: t('actorMenu.rename'), keys: ['F2'] },
    { what: t('actorMenu.remove'), keys: [t('actorMenu.deleteKey')] },
    { what: t('keep.shortcuts.save'), keys: [`${key('ctrl')} + S`] },
    { what: t('keep.shortcuts.saveAnother'), keys: [`${key('ctrl')} + ${key('shift')} + S`] },
    { what: t('keep.shortcuts.open'), keys: [`${key('ctrl')} + O`] },
    { what: t('keep.shortcuts.paste'), keys: [`${key('ctrl')} + V`] },
    { what: t('page.shortcuts.help'), keys: ['?'] },
  ];
  return (
    <Dialog
      title={t('page.shortcuts.title')}
      closeLabel={t('page.close')}
      onClose={() => store.getState().set({ dialog: null })}
    >
      <dl className={styles['keys']}>
        {rows.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((name, i) => (
                <span key={name}>
                  {i > 0 && ` ${t('page.shortcuts.or')} `}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
