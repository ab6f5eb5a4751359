// What is shown while the first scenario is on its way?
import type { Locale } from '../../i18n/createWords.ts';
import { wordsOf } from '../shared/useWords.ts';
import styles from './Loading.module.css';

export function Loading({ name, locale }: { readonly name: string; readonly locale: Locale }) {
  return (
    <p className={styles['loading']} role="status">
      {wordsOf(locale).t('page.loading', { name })}
    </p>
  );
}
