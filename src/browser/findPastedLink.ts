// Which link did a person paste? Mail breaks long links over lines and puts them in brackets; neither is part of them.
import type { Asked } from './openAsked.ts';
import { findShareHash } from './readShareHash.ts';

/**
 * Whosever page a link that carries a scenario leads to, it is opened in this one. One that says where a scenario lies
 * must lead to this page: `page` as `location.href`.
 */
export function findPastedLink(text: string, page: string): Asked {
  const link = text.replace(/\s+/gu, '').replace(/^<(.*)>$/u, '$1');
  const hash = link.includes('#') ? link.slice(link.indexOf('#')) : `#${link}`;
  if (findShareHash(hash)) return { kind: 'link', hash };
  // A text that carries nothing is told as a link that is wrong from its first character.
  return findAddress(link, page) ?? { kind: 'link', hash: `#s=${link}` };
}

function findAddress(link: string, page: string): Asked | null {
  if (!URL.canParse(link)) return null;
  const [its, own] = [new URL(link), new URL(page)];
  const path = its.searchParams.get('scenario');
  const isOwn = its.protocol === own.protocol && its.host === own.host && its.pathname === own.pathname;
  return path !== null && isOwn ? { kind: 'address', path, hash: its.hash } : null;
}

/** For `page`. */
export const pageAddress = (): string => window.location.href;
