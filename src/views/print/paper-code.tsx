import styles from './paper-code.module.css';
import { encodeQr } from '../../domain/qr/encode-qr.ts';

/** The address of what is printed, to be scanned or typed. */
export function PaperCode({ address, label }: { address: string; label: string }) {
  const { size, path } = encodeQr(address);
  return (
    <figure className={styles.code}>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width={88}
        height={88}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#000000" />
      </svg>
      <figcaption>
        {label}
        <br />
        <span className={styles.address}>{address}</span>
      </figcaption>
    </figure>
  );
}
