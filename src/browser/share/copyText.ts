// How does a text get to the clipboard? Through the browser where it lets the page; else out of the field, as by hand.

/** `field`: holds the text. False: a person has to copy it; it is selected. */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    // Not there on plain http.
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return field !== null && window.document.execCommand('copy');
  }
}
