// How is a change told in a chip? Who, and what with a sign.
import type { ChipText as Text } from '../../i18n/describeChip.ts';
import type { Planned } from '../../model/edits/Planned.ts';
import styles from './ChipText.module.css';

export function ChipText({ text, does }: { readonly text: Text; readonly does: Planned['does'] }) {
  return (
    <>
      <span className={styles['who']}>{text.who}</span>
      <span className={styles['does']} data-does={does}>
        {text.short}
      </span>
    </>
  );
}
