// What stands on standard input? Read once, however often it is asked for, and no further than a file may be long.
import { SIZE_LIMIT } from '../format/decodeText.ts';

export function createInput(stream: AsyncIterable<Uint8Array>): () => Promise<Uint8Array> {
  let reading: Promise<Uint8Array> | null = null;
  return () => {
    reading ??= readAll(stream);
    return reading;
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > SIZE_LIMIT) break;
  }
  return Buffer.concat(chunks);
}
