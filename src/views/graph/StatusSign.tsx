// Which sign does a status have? Shape beside colour, so that nobody must tell colours apart.
export type Sign = 'target' | 'outgoing' | 'fallback' | 'broken' | 'accepted' | 'incomplete';

const SHAPES: Readonly<Record<Sign, React.ReactNode>> = {
  target: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  outgoing: <rect x="2.5" y="2.5" width="7" height="7" fill="currentColor" />,
  fallback: (
    <>
      <circle cx="3.2" cy="6" r="2.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <rect x="6.6" y="3.4" width="5.2" height="5.2" fill="currentColor" />
    </>
  ),
  broken: <path d="M2 2L10 10M10 2L2 10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
  accepted: (
    <g fill="none" stroke="currentColor" strokeWidth="1.4">
      <circle cx="6" cy="6" r="4.3" />
      <path d="M3 9L9 3" />
    </g>
  ),
  incomplete: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2A4 4 0 0 0 6 10Z" fill="currentColor" />
    </>
  ),
};

export function StatusSign({ sign, size = 12 }: { readonly sign: Sign; readonly size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" style={{ color: `var(--sign-${sign})` }}>
      {SHAPES[sign]}
    </svg>
  );
}
