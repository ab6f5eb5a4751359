// Where does the focus go once something that stood in a button's place is closed? To the button, which is there again.
import { useLayoutEffect, useRef } from 'react';

/** Give the ref to the button. */
export function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
