// Of which application? One narrows everything; shown only where there are several.
import { useApp, useAppStore } from '../shared/useApp.ts';
import { useWords } from '../shared/useWords.ts';
import styles from './ApplicationSelect.module.css';

export function ApplicationSelect() {
  const { t } = useWords();
  const store = useAppStore();
  const applications = useApp((state) => state.document.scenario.applications);
  const application = useApp((state) => state.viewpoint.application);
  if (applications.length < 2) return null;
  return (
    <select
      className={styles['select']}
      aria-label={t('page.toolbar.application')}
      value={application ?? ''}
      onChange={(event) => store.getState().look({ application: event.currentTarget.value || null })}
    >
      <option value="">{t('page.toolbar.allApplications')}</option>
      {applications.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
