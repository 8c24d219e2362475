const BYTES_OF = { megabyte: 1_000_000, kilobyte: 1_000 } as const;

/** A size as people read it: `11.9 MB`, `3 kB`; below that a kilobyte is begun. */
export function formatBytes(bytes: number, locale: string): string {
  const unit = bytes < BYTES_OF.megabyte ? 'kilobyte' : 'megabyte';
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  const value = bytes / BYTES_OF[unit];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
  return format.format(unit === 'kilobyte' ? Math.ceil(value) : value);
}
