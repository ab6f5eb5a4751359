// Which names does a pasted list hold?

/** One a line, or between tabs or semicolons. Empty ones fall out; one that comes again is numbered. */
export function parseNames(text: string): readonly string[] {
  const found = text
    .split(/[\r\n\t;\u2028\u2029]+/)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((name) => name !== '');
  const given = new Set(found);
  const used = new Set<string>();
  return found.map((name) => {
    let own = name;
    for (let number = 2; used.has(own) || (own !== name && given.has(own)); number++) own = `${name} (${number})`;
    used.add(own);
    return own;
  });
}
