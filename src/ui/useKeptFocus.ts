// Where does the focus go when what had it is gone? As near as there is something to hold it.
import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE =
  'summary, a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

interface Step {
  readonly element: Element;
  /** Among its parent's children. */
  readonly index: number;
}

/**
 * Give the two handlers to the element of `ref`. An element of the whole that is marked `data-lands-here` takes the focus
 * where nothing nearer is left.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>) {
  const path = useRef<readonly Step[]>([]);
  useEffect(() => {
    const { current: whole } = ref;
    if (!whole) return undefined;
    const observer = new MutationObserver(() => {
      if (path.current.length > 0 && !whole.contains(whole.ownerDocument.activeElement))
        findNearest(whole, path.current)?.focus();
    });
    observer.observe(whole, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [ref]);
  return {
    onFocus: ({ target }: { readonly target: Element }) => {
      if (ref.current) path.current = toPath(ref.current, target);
    },
    onBlur: ({ relatedTarget, target }: { readonly relatedTarget: EventTarget | null; readonly target: Element }) => {
      // What is taken away is blurred for nothing; what someone leaves is still there.
      const isLeft = relatedTarget !== null ? !isWithin(ref.current, relatedTarget) : target.isConnected;
      if (isLeft) path.current = [];
    },
  };
}

const isWithin = (whole: Element | null, target: EventTarget): boolean =>
  target instanceof Node && Boolean(whole?.contains(target));

/** From the inmost outwards, without the whole. */
function toPath(whole: Element, target: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let element: Element | null = target; element && element !== whole; element = element.parentElement) {
    steps.push({ element, index: [...(element.parentElement?.children ?? [])].indexOf(element) });
  }
  return steps;
}

function findNearest(whole: HTMLElement, path: readonly Step[]): HTMLElement | null {
  const last = path.findIndex(({ element }) => whole.contains(element));
  const parent = path[last]?.element;
  const gone = path[last - 1];
  if (parent && gone) {
    const neighbours = [parent.children[gone.index], parent.children[gone.index - 1]];
    // In the next row, the same button as in the one that is gone.
    const same = neighbours.map((neighbour) => descend(neighbour, path.slice(0, last - 1)));
    for (const place of [...same, ...neighbours, parent]) {
      const found = place?.matches(FOCUSABLE) ? place : place?.querySelector(FOCUSABLE);
      if (found instanceof HTMLElement) return found;
    }
  }
  return whole.querySelector<HTMLElement>('[data-lands-here]');
}

const descend = (from: Element | undefined, path: readonly Step[]): Element | undefined =>
  path.reduceRight<Element | undefined>((element, { index }) => element?.children[index], from);
