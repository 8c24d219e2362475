export type StatusFill = 'solid' | 'ringed' | 'half' | 'outline';

const RADIUS = 6;

function Disc({ fill }: { fill: StatusFill }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.3 } as const;
  switch (fill) {
    case 'solid':
      return <circle cx="8" cy="8" r={RADIUS} fill="currentColor" />;
    case 'ringed':
      return (
        <>
          <circle cx="8" cy="8" r="7" {...line} />
          <circle cx="8" cy="8" r="4.8" fill="currentColor" />
        </>
      );
    case 'half':
      return (
        <>
          <circle cx="8" cy="8" r={RADIUS} {...line} />
          <path d="M2 8a6 6 0 0 0 12 0Z" fill="currentColor" />
        </>
      );
    case 'outline':
      return <circle cx="8" cy="8" r={RADIUS} {...line} strokeDasharray="2 1.6" />;
  }
}

/** The filling of a status without any category. */
export function StatusDisc({ fill }: { fill: StatusFill }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <Disc fill={fill} />
    </svg>
  );
}
