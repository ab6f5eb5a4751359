// How do the plans look beside each other, or on top of each other, in the phase?
import type { ComparisonPicture } from '../../store/ComparisonState.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import { BesidePicture } from './BesidePicture.tsx';
import type { Drawing } from './ComparisonView.tsx';
import styles from './DifferencePicture.module.css';
import { OverlaidPicture } from './OverlaidPicture.tsx';
import type { Compared } from './useComparison.ts';

export function DifferencePicture({ compared, ...drawing }: Drawing & { readonly compared: Compared }) {
  const { t } = useWords();
  const store = useAppStore();
  const picture = useApp((state) => state.session.comparison?.picture ?? 'overlaid');
  const show = (chosen: ComparisonPicture) => {
    const { comparison } = store.getState().session;
    if (comparison) store.getState().set({ comparison: { ...comparison, picture: chosen } });
  };
  return (
    <div className={styles['frame']}>
      <Switch
        label={t('comparison.picture.label')}
        options={[
          { value: 'overlaid', label: t('comparison.picture.overlaid') },
          { value: 'beside', label: t('comparison.picture.beside') },
        ]}
        value={picture}
        onChange={show}
      />
      {picture === 'overlaid' ? (
        <OverlaidPicture compared={compared} />
      ) : (
        <BesidePicture compared={compared} {...drawing} />
      )}
    </div>
  );
}
