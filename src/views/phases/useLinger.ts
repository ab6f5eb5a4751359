// When does something that was said go away? A while after nobody points at it or has the focus in it.
import { useEffect, useRef, useState } from 'react';

/** Long enough to be read aloud to a room. */
const LEAST = 8000;
const PER_CHARACTER = 60;

/** `said` starts anew when it changes; null: nothing is said. What is gone is still in the list of changes. */
export function useLinger(said: string | null, go: () => void) {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const latest = useRef(go);
  latest.current = go;
  const isHeld = isPointedAt || hasFocus;
  useEffect(() => {
    if (said === null || isHeld) return;
    const timer = setTimeout(() => latest.current(), LEAST + PER_CHARACTER * said.length);
    return () => clearTimeout(timer);
  }, [said, isHeld]);
  useEffect(() => {
    if (said !== null) return;
    setPointedAt(false);
    setFocus(false);
  }, [said]);
  return {
    onPointerEnter: () => setPointedAt(true),
    onPointerLeave: () => setPointedAt(false),
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
  };
}
