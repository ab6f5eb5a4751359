// Where do the arrow keys lead in a list of buttons? To the next and the one before, round the ends.
import type { KeyboardEvent } from 'react';

const REACHABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

function toIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** For `onKeyDown` of the list. In a field the keys are the field's. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(REACHABLE)];
  const next = toIndex(event.key, all.indexOf(event.target), all.length);
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  all[next]?.focus();
}
