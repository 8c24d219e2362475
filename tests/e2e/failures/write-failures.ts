import { writeFileSync } from 'node:fs';
import { formatFailures } from './format-failures.ts';

/** `npx tsx tests/e2e/failures/write-failures.ts`: writes docs/FAILURES.md anew after a change of the table. */
writeFileSync('docs/FAILURES.md', formatFailures());
