// How does text stand in an HTML file without becoming part of it? Each form means the same to whom it is for.

export const toText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const toAttribute = (text: string): string => toText(text).replaceAll('"', '&quot;');

/** JSON has `<` in texts only, where it may be written by its number; so may the two line ends that old readers stumble on. */
export const toInlineJson = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/**
 * Built script has `</script` and `<!--` in strings, templates and patterns only, and there `<` may be written by its
 * number. A line ends as HTML reads it. Doing it twice changes nothing more.
 */
export const toInlineScript = (script: string): string =>
  script.replace(/\r\n?/g, '\n').replace(/<(?=\/script|!--)/gi, '\\x3c');

/** Built style has `</style` in strings only. */
export const toInlineStyle = (style: string): string =>
  style.replace(/\r\n?/g, '\n').replace(/<(?=\/style|!--)/gi, '\\3c ');
