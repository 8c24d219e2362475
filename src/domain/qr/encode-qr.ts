import { encode } from 'uqr';

/** Modules that must stay empty around the code for it to be found. */
const QUIET_ZONE = 4;

/** A square of `size` units and the path of its dark modules. */
export type QrCode = Readonly<{ size: number; path: string }>;

/** @throws when the text is too long for a QR code (about 2300 bytes) */
export function encodeQr(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1Z`] : [])))
    .join('');
  return { size, path };
}
