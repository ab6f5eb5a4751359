// Which names does a pasted list hold?

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[\r\n\t;\u2028\u2029]+/)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter((name) => name !== '');

/** Each that stands several times, once. */
export function findRepeatedNames(text: string): readonly string[] {
  const found = splitNames(text);
  return [...new Set(found.filter((name, index) => found.indexOf(name) !== index))];
}

/** One a line, or between tabs or semicolons. Empty ones fall out; one that comes again is numbered. */
export function parseNames(text: string): readonly string[] {
  const found = splitNames(text);
  const given = new Set(found);
  const used = new Set<string>();
  return found.map((name) => {
    let own = name;
    for (let number = 2; used.has(own) || (own !== name && given.has(own)); number++) own = `${name} (${number})`;
    used.add(own);
    return own;
  });
}
