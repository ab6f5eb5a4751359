// How are bytes packed? By the platform's own deflate, in browser and Node alike: no library to load.

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * `unpackable`: not what `deflate` makes. `too large`: more than `limit` bytes come out; no more than that (and the
 * piece that passes it) is ever unpacked.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'unpackable' | 'too large'> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces.push(read.value);
      size += read.value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too large';
      }
    }
  } catch {
    return 'unpackable';
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
