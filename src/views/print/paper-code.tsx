import styles from './paper-code.module.css';
import { PaperQr } from './paper-qr.tsx';

const SIDE = 88;

/** The address of what is printed, to be scanned or typed. */
export function PaperCode({ address, label }: { address: string; label: string }) {
  return (
    <figure className={styles.code}>
      <PaperQr {...{ address, label }} side={SIDE} />
      <figcaption>
        {label}
        <br />
        <span className={styles.address}>{address}</span>
      </figcaption>
    </figure>
  );
}
