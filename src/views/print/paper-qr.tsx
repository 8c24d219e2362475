import { encodeQr } from '../../domain/qr/encode-qr.ts';

/** An address to be scanned from paper; `side` in CSS pixels. */
export function PaperQr({ address, label, side }: { address: string; label: string; side: number }) {
  const { size, path } = encodeQr(address);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000000" />
    </svg>
  );
}
