// Which file does a person choose? The browser's own picker, without a button in front.

/** The file that is chosen; nothing happens when none is. */
export function pickFile(accept: string, onFile: (file: File) => void): void {
  const input = window.document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
  });
  input.click();
}
