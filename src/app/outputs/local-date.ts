/** The reader's day, "2024-09-02". */
export function localDate(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
