/** The seal of the atlas: four characters, read from right to left, in white on vermilion. */
export function SealMark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 36 36" width={size} height={size} aria-hidden="true" focusable="false" lang="zh-CN">
      <path d="M2 0H34L36 2V34L34 36H2L0 34V2Z" fill="var(--color-seal)" />
      <path d="M2.7 2.7H33.3V33.3H2.7Z" fill="none" stroke="var(--color-on-seal)" strokeWidth="0.9" />
      <g
        fill="var(--color-on-seal)"
        fontFamily="var(--font-serif)"
        fontSize="13.6"
        fontWeight="700"
        textAnchor="middle"
      >
        <text x="25" y="16.6">
          西
        </text>
        <text x="25" y="30.4">
          湖
        </text>
        <text x="11" y="16.6">
          图
        </text>
        <text x="11" y="30.4">
          志
        </text>
      </g>
    </svg>
  );
}
