// How is output written so that none is cut off, and a reader that stops reading is no error?
import type { Writable } from 'node:stream';

export interface Sink {
  /** Resolves when there is room for more; false when nobody reads any longer. */
  write(text: string): Promise<boolean>;
}

/** A closed pipe (`| head`) ends the writing quietly; any other error is thrown by the next `write`. */
export function createSink(stream: Writable): Sink {
  let closed = false;
  let failure: Error | null = null;
  let wake = (): void => {};
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') closed = true;
    else failure = error;
    wake();
  });
  stream.on('drain', () => wake());
  stream.on('close', () => {
    closed = true;
    wake();
  });
  return {
    async write(text) {
      if (failure !== null) throw failure;
      if (closed) return false;
      const full = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (!stream.write(text)) await full;
      return !closed;
    },
  };
}
