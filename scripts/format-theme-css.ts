import type { Theme } from '../src/schema/theme.ts';
import { toCssVariables } from '../src/schema/tokens/to-css-variables.ts';

function formatRule(selector: string, theme: Theme, indent: string): string {
  const lines = Object.entries(toCssVariables(theme)).map(([name, value]) => `${indent}  ${name}: ${value};`);
  return [
    `${indent}${selector} {`,
    `${indent}  color-scheme: ${theme === 'day' ? 'light' : 'dark'};`,
    ...lines,
    `${indent}}`,
  ].join('\n');
}

/**
 * The tokens as a stylesheet: right before any script runs, then as `data-theme` says. The night stands in it twice, as
 * no selector says "where the query holds or the attribute is set". Paper is white: there it is always day.
 */
export function formatThemeCss(): string {
  return `/* Written by scripts/write-theme-css.ts from src/schema/tokens. */
${formatRule(':root', 'day', '')}

@media screen and (prefers-color-scheme: dark) {
${formatRule(":root:not([data-theme='day'])", 'night', '  ')}
}

@media screen {
${formatRule(":root[data-theme='night']", 'night', '  ')}
}
`;
}
