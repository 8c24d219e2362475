/** A round M: decoration beside a text that says "metro". */
export function StationSign({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <circle
        cx="10"
        cy="10"
        r="8.4"
        fill="var(--color-marker-paper)"
        stroke="currentColor"
        strokeWidth="1.8"
      />
      <path d="M6 13.6V7L10 11.4L14 7V13.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  );
}
