// How does the open plan get into a link? Packed, unless it is so large that no place would take the link.
import { encodeShare } from '../../format/share/encodeShare.ts';
import type { Scenario } from '../../model/Scenario.ts';
import { letPageDraw } from '../letPageDraw.ts';
import { findLink } from '../sentLinks.ts';

export type Packed =
  /** As after `#s=`. */
  | { readonly kind: 'packed'; readonly text: string }
  /** `megabytes`: of its file, without spaces. */
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'failed' };

/** In characters of the file without its spaces: links of such plans have hundreds of thousands. */
export const PACK_LIMIT = 4_000_000;

/** Never throws. The page is drawn before the work begins. */
export async function packForLink(scenario: Scenario): Promise<Packed> {
  const known = findLink(scenario);
  if (known !== null) return { kind: 'packed', text: known };
  await letPageDraw();
  try {
    const { length } = JSON.stringify(scenario);
    if (length > PACK_LIMIT) return { kind: 'too-large', megabytes: length / 1_000_000 };
    return { kind: 'packed', text: await encodeShare(scenario) };
  } catch {
    // A browser without deflate of its own.
    return { kind: 'failed' };
  }
}
