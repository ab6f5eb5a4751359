// What does the page's address ask for? A link's scenario, one beside the page, the page's own, or nothing in particular.
import type { Asked } from './openAsked.ts';
import { findCarriedScenario } from './page/makePage.ts';
import { findShareHash } from './readShareHash.ts';

export function findAsked(): Asked {
  const { hash, search } = window.location;
  if (findShareHash(hash)) return { kind: 'link', hash };
  const path = new URLSearchParams(search).get('scenario');
  if (path !== null) return { kind: 'address', path, hash };
  return { kind: findCarriedScenario() ? 'carried' : 'first', hash };
}
