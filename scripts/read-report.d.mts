/** See `read-report.mjs`. */
export type Failure = Readonly<{ test: string; message: string }>;

export function readReport(
  report: unknown,
): Readonly<{ passed: number; failed: number; failures: readonly Failure[] }>;
