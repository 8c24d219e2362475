const MINUTES_A_DAY = 1440;
const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight as a clock shows them: "09:05"; of the next day too. */
export function clockText(minute: number): string {
  const ofDay = Math.round(minute) % MINUTES_A_DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
