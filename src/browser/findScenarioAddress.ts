// May the page fetch this scenario? Only from where the page itself comes.
export type ScenarioAddress =
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'foreign'; readonly name: string };

/** `written` as after `?scenario=`, relative to the page at `base`. Another origin, or another protocol than the web's, is foreign. */
export function findScenarioAddress(written: string, base: string): ScenarioAddress {
  const page = new URL(base);
  let url: URL;
  try {
    url = new URL(written, page);
  } catch {
    return { kind: 'foreign', name: written };
  }
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || url.origin !== page.origin || url.username !== '' || url.password !== '') {
    return { kind: 'foreign', name: written };
  }
  return { kind: 'own', url: url.href };
}
