// How is an edit offered? A button that says what it does; where it cannot be done, why, in its place.
import { type ComponentProps, type ReactNode, useId } from 'react';
import type { Edit } from '../../model/edits/Edit.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EditButton.module.css';
import { useEditing } from './useEditing.ts';

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'aria-label'> {
  /** Null where there is not even an edit, as for the first phase moved earlier: `reason` says why. */
  readonly edit: Edit | null;
  readonly reason?: string;
  /** Instead of what the edit is called; for buttons whose surroundings say the rest. */
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** Runs after the edit, as to close a menu or to follow to another phase. */
  readonly onDone?: () => void;
}

/** Stays reachable where it is not offered, so that everyone can read why. */
export function EditButton({ edit, reason = '', children, icon, look = 'item', onDone, ...rest }: Props) {
  const id = useId();
  const { edit: make, labelOf, obstacleTo } = useEditing();
  const obstacle = edit ? obstacleTo(edit) : reason;
  const label = edit ? labelOf(edit) : undefined;
  const press = () => {
    if (obstacle !== null || !edit) return;
    make(edit);
    onDone?.();
  };
  return (
    <Button
      {...rest}
      look={look}
      title={children === undefined ? undefined : label}
      aria-disabled={obstacle !== null || undefined}
      aria-describedby={obstacle === null ? undefined : id}
      onClick={press}
    >
      {icon}
      <span className={styles['words']}>
        <span>{children ?? label}</span>
        {obstacle !== null && (
          <span id={id} className={styles['reason']}>
            {obstacle}
          </span>
        )}
      </span>
    </Button>
  );
}
