/** The seal of the atlas: four characters in white on vermilion, read from above, the right column first. */
export function SealMark({ size, characters }: { size: number; characters: string }) {
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
        {Array.from(characters, (character, index) => (
          <text key={index} x={index < 2 ? 25 : 11} y={index % 2 === 0 ? 16.6 : 30.4}>
            {character}
          </text>
        ))}
      </g>
    </svg>
  );
}
