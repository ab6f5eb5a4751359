// How does a link stand on a wall? As a QR code, drawn dark on white in both themes, as cameras expect it.
import encodeQR from 'qr';
import { useMemo } from 'react';

interface Props {
  readonly text: string;
  /** Said to those who cannot see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** In modules, around the code: less, and cameras do not find it. */
const QUIET_ZONE = 4;

/** Scales with its box. `text` must fit: at the lowest correction 2,953 bytes do. */
export function QrCode({ text, label, className }: Props) {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'low', border: QUIET_ZONE }), [text]);
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path fill="#000000" d={toPath(rows)} />
    </svg>
  );
}

/** A bar for each run of dark modules in a row. */
function toPath(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x]) x += 1;
      if (x > start) bars.push(`M${start} ${y}h${x - start}v1H${start}z`);
    }
  });
  return bars.join('');
}
