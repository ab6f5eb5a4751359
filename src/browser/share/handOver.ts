// Can the device send a link by itself? Telephones and some computers have a menu for that.

export const canHandOver = (): boolean => typeof window.navigator.share === 'function';

/** False: it could not. To change one's mind is no failure. */
export async function handOver(title: string, url: string): Promise<boolean> {
  try {
    await window.navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
