// Where does the focus go once something that stood in a button's place is closed? To the button, which is there again.
import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/** Give `button` to the button, and `watch` to what is open: whoever goes on to something else is not called back. */
export function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && !isLeft.current) button.current?.focus();
    wasOpen.current = isOpen;
    isLeft.current = false;
  }, [isOpen]);
  const watch = {
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      isLeft.current = relatedTarget !== null && !currentTarget.contains(relatedTarget);
    },
  };
  return { button, watch };
}
