// Which scenario does a link carry, or what became of it on the way? Bounded and checked before anything is unpacked.
import type { Result } from '../../model/Result.ts';
import type { Scenario } from '../../model/Scenario.ts';
import type { ShareProblem } from '../../model/ShareProblem.ts';
import { SIZE_LIMIT } from '../decodeText.ts';
import { parseScenario } from '../parseScenario.ts';
import { readBase64Url, STRAY_CHARACTER } from './base64Url.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './deflate.ts';
import {
  CHECKSUM_BYTES,
  CODEC,
  LENGTH_BYTES,
  LENGTH_CHARACTERS,
  PREFIX,
  readLength,
  SHARE_LIMIT,
  textLength,
  toHex,
} from './shareFrame.ts';

const MEGABYTE = 1_000_000;
/** Of a text that is no such link, so much is shown. */
const SHOWN = 20;

type Unframed = { readonly deflated: Uint8Array<ArrayBuffer> } | { readonly problem: ShareProblem };

const wrong = (problem: ShareProblem) => ({ ok: false, problems: [problem] }) as const;

/** `text` as after `#s=`. Never throws. At most one problem. */
export async function decodeShare(text: string): Promise<Result<Scenario, ShareProblem>> {
  const unframed = unframe(text);
  if ('problem' in unframed) return wrong(unframed.problem);
  const bytes = await inflate(unframed.deflated, SIZE_LIMIT);
  if (bytes === 'unpackable') return wrong({ kind: 'unpackable' });
  if (bytes === 'too large') return wrong({ kind: 'too-large', limit: SIZE_LIMIT / MEGABYTE });
  const parsed = parseScenario(bytes);
  return parsed.ok ? parsed : wrong({ kind: 'invalid', problems: parsed.problems });
}

function unframe(text: string): Unframed {
  const problem = findProblemOfForm(text);
  if (problem) return { problem };
  const came = text.length;
  const payload = text.slice(PREFIX.length);
  const length = readBase64Url(payload.slice(0, LENGTH_CHARACTERS));
  if (payload.length < LENGTH_CHARACTERS || !length) return { problem: { kind: 'cut', expected: null, came } };
  const expected = textLength(readLength(length));
  const { deflated, isIntact, ...sums } = readFrame(payload.slice(0, expected - PREFIX.length));
  if (came < expected && !isIntact) return { problem: { kind: 'cut', expected, came } };
  if (came > expected && isIntact) return { problem: { kind: 'surplus', expected, came } };
  if (came === expected && isIntact) return { deflated };
  // Intact in spite of its length: then it is the length that was altered, and the checksum has nothing to tell.
  return { problem: { kind: 'altered', ...(isIntact ? UNTOLD : sums) } };
}

function findProblemOfForm(text: string): ShareProblem | null {
  const came = text.length;
  if (came > SHARE_LIMIT) return { kind: 'too-long', limit: SHARE_LIMIT, came };
  if (PREFIX.startsWith(text)) return { kind: 'cut', expected: null, came };
  const [, codec = ''] = /^(z[1-9]\d{0,3})(?:\.|$)/.exec(text) ?? [];
  if (codec !== '' && codec !== CODEC) return { kind: 'newer', expected: CODEC, came: codec };
  if (codec === '') return { kind: 'not-a-link', expected: PREFIX, found: text.slice(0, SHOWN) };
  const stray = STRAY_CHARACTER.exec(text.slice(PREFIX.length));
  return stray && { kind: 'stray', found: stray[0], position: PREFIX.length + stray.index + 1 };
}

const UNTOLD = { expected: null, came: null };

/** `isIntact`: the checksum at the end is that of what stands before it. */
function readFrame(payload: string) {
  const bytes = readBase64Url(payload);
  if (!bytes || bytes.length < LENGTH_BYTES + CHECKSUM_BYTES) {
    return { isIntact: false, deflated: new Uint8Array(), ...UNTOLD };
  }
  const deflated = bytes.subarray(LENGTH_BYTES, -CHECKSUM_BYTES);
  const expected = new DataView(bytes.buffer).getUint32(bytes.length - CHECKSUM_BYTES, true);
  const came = crc32(deflated);
  return { isIntact: expected === came, deflated, expected: toHex(expected), came: toHex(came) };
}
