import { env } from 'node:process';
import fc from 'fast-check';
// Once for each worker, which the files share.
import '../wait-long.ts';

/** The same examples in every run, so that what fails fails everywhere; `CHECK_SEED=7 npm test unit` tries others. */
fc.configureGlobal({ seed: Number(env.CHECK_SEED ?? 20260508) });
