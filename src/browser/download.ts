// How does a text become a file on the reader's disk? The browser downloads it; whether it is there, only a person sees.

/** Browsers read it at once, but say nothing when they are done. */
const LIFETIME = 10_000;

export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), LIFETIME);
}
