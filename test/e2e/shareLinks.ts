// Which links do the browser tests open? Those that carry a shipped scenario, whole and otherwise.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { writeShareHash } from '../../src/browser/writeShareHash.ts';
import { writeBase64Url } from '../../src/format/share/base64Url.ts';
import { crc32 } from '../../src/format/share/crc32.ts';
import { encodeShare } from '../../src/format/share/encodeShare.ts';
import type { Scenario } from '../../src/model/Scenario.ts';

/** Without the #, as all here. */
export async function linkTo(scenario: Scenario, place = {}): Promise<string> {
  return writeShareHash(await encodeShare(scenario), place);
}

export const readShipped = (name: string): Scenario => JSON.parse(readFileSync(`scenarios/${name}.json`, 'utf8'));

/** As our own packing, of any text: whole, and of whatever somebody wants us to unpack. */
export function packAnything(text: string | Buffer): string {
  const deflated = new Uint8Array(deflateRawSync(text, { level: 9 }));
  const bytes = new Uint8Array(3 + deflated.length + 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, deflated.length << 8);
  bytes.set(deflated, 3);
  view.setUint32(3 + deflated.length, crc32(deflated), true);
  return writeShareHash(`z1.${writeBase64Url(bytes)}`, {});
}

/** Nine places of the packed scenario and one of what stands beside it. */
export function cutAtTenPlaces(hash: string): readonly string[] {
  const end = hash.indexOf('&');
  const inside = Array.from({ length: 9 }, (_, i) => Math.round(2 + ((end - 3) * i) / 8));
  return [...inside, hash.length - 2].map((length) => hash.slice(0, length));
}

/** One character of the packed scenario is another one. */
export function alter(hash: string, at = 40): string {
  return hash.slice(0, at) + (hash[at] === 'A' ? 'B' : 'A') + hash.slice(at + 1);
}
