// What do keys do on a box in the picture? First what a menu does with them, then moving about.
import type { KeyboardEvent } from 'react';

interface Keys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The handlers of `first`, whose keys come before those of `then`. */
export const bothKeys = <First extends Keys>(first: First, then: Keys): First => ({
  ...first,
  onKeyDown: (event) => {
    first.onKeyDown(event);
    then.onKeyDown(event);
  },
});
