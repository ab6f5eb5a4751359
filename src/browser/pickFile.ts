// Which file does a person choose? The browser's own picker, without a button in front.

/** The file that is chosen; nothing happens when none is. */
export function pickFile(accept: string, onFile: (file: File) => void): void {
  const input = window.document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  input.addEventListener('change', () => {
    input.remove();
    const [file] = input.files ?? [];
    if (file) onFile(file);
  });
  input.addEventListener('cancel', () => input.remove());
  // A field that stands nowhere may be swept away while the picker is open, and what is chosen with it.
  window.document.body.append(input);
  input.click();
}
