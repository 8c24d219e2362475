import type { Theme } from '../theme.ts';
import { DAY_TOKENS } from './day-tokens.ts';
import { NIGHT_TOKENS } from './night-tokens.ts';
import type { ThemeTokens } from './theme-tokens.ts';

export const TOKENS: Readonly<Record<Theme, ThemeTokens>> = { day: DAY_TOKENS, night: NIGHT_TOKENS };
