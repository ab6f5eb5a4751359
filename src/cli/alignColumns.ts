// How do rows of text become a table in a terminal?

/** `>` right-aligns a column, `<` left-aligns it; lines carry no trailing space. */
export type Side = '<' | '>';

export function alignColumns(rows: readonly (readonly string[])[], sides: readonly Side[]): string[] {
  const widths = sides.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, sides[column] ?? '<'))
      .join('  ')
      .trimEnd(),
  );
}

function pad(cell: string, width: number, side: Side): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return side === '>' ? space + cell : cell + space;
}

/** In code points: ö is one, whatever its length in UTF-16. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
