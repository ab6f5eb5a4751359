// Was the page loaded anew as it was, or did somebody come to it by a link or an address?

/** A tab that is restored or gone back to is as one that is reloaded. */
export function isReload(): boolean {
  const [entry] = window.performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
