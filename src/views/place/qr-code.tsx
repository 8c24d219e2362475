import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Modules that must stay empty around the code for it to be found. */
const QUIET_ZONE = 4;

const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1Z`] : []))).join('');

/** The text as a QR code, dark on light in every theme: many readers know no other. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={styles.code}
    >
      <path d={pathOf(data)} />
    </svg>
  );
}
