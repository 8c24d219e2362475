import { vi } from 'vitest';
import { LONGEST_WAIT_MS } from './longest-wait.ts';

const { waitFor } = vi;

/** The only way of waiting whose patience no setting changes. */
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: LONGEST_WAIT_MS, ...options });
