// How does a whole scenario stand in a link? As text for after `#s=`; decodeShare.ts reads it back.
import type { Scenario } from '../../model/Scenario.ts';
import { writeScenario } from '../writeScenario.ts';
import { writeBase64Url } from './base64Url.ts';
import { crc32 } from './crc32.ts';
import { deflate } from './deflate.ts';
import { CHECKSUM_BYTES, LENGTH_BYTES, PREFIX } from './shareFrame.ts';

/** The scenario is valid. `z1.…`, of letters, digits, `-`, `_` and the one dot. */
export async function encodeShare(scenario: Scenario): Promise<string> {
  // The file's own form without its spaces: packed, its keys cost next to nothing (docs/sharing.md has the lengths).
  const text = JSON.stringify(JSON.parse(writeScenario(scenario)));
  const deflated = await deflate(new TextEncoder().encode(text));
  const bytes = new Uint8Array(LENGTH_BYTES + deflated.length + CHECKSUM_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.min(deflated.length, 0xffffff) << 8);
  bytes.set(deflated, LENGTH_BYTES);
  // Least byte first, as the bits of a reversed CRC run.
  view.setUint32(LENGTH_BYTES + deflated.length, crc32(deflated), true);
  return PREFIX + writeBase64Url(bytes);
}
