const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const MULTIPLES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The numbers that a few Chinese words hold, in plain units: 80余万 is 800000; 首 and one-digit 三 count too. */
export function numbersIn(text: string): readonly number[] {
  const written = [...text.matchAll(/(\d+(?:\.\d+)?)余?([万亿]?)/g)].map(
    ([, digits, multiple]) => Number(digits) * (MULTIPLES[multiple ?? ''] ?? 1),
  );
  const inWords = text.split('').flatMap((character) => CHINESE_DIGITS[character] ?? []);
  const first = text.includes('首') ? [1] : [];
  return [...written, ...inWords, ...first];
}
