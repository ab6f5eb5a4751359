// Where does what hangs from something go? Under it, or over it where there is more room; never out of the window.
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: string;
  readonly top: string;
  readonly right: string;
  readonly bottom: string;
  readonly maxHeight: string;
}

const GAP = 4;
const MARGIN = 12;
/** With so much room under it, it goes under it. */
const ENOUGH = 280;

const px = (length: number) => `${Math.round(length)}px`;

/** For `position: fixed`, in pixels of the window. What hangs need not have been measured. */
export function placeBeside(anchor: Area, { width, height }: Room): Place {
  const below = height - anchor.bottom;
  const isUnder = below >= ENOUGH || below >= anchor.top;
  const isFromLeft = anchor.left + anchor.right < width;
  return {
    left: isFromLeft ? px(Math.max(MARGIN, anchor.left)) : 'auto',
    right: isFromLeft ? 'auto' : px(Math.max(MARGIN, width - anchor.right)),
    top: isUnder ? px(anchor.bottom + GAP) : 'auto',
    bottom: isUnder ? 'auto' : px(height - anchor.top + GAP),
    maxHeight: px((isUnder ? below : anchor.top) - GAP - MARGIN),
  };
}

/** Of an element that is shown. */
export function roomAround(element: Element): Room {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  return { width: clientWidth, height: clientHeight };
}
