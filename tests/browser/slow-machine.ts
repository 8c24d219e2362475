import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import { drawCoarsely } from '../fixtures/draw-coarsely.ts';

drawCoarsely();

/** By default all of them give up after a second, which a busy machine takes to fetch a script. */
const LONGEST_WAIT_MS = 20_000;

configure({ asyncUtilTimeout: LONGEST_WAIT_MS });

const { waitFor } = vi;
vi.waitFor = (callback, options = LONGEST_WAIT_MS) => waitFor(callback, options);
