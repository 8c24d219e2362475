import { configure } from '@testing-library/react';
import { drawCoarsely } from '../fixtures/draw-coarsely.ts';
import { LONGEST_WAIT_MS } from '../longest-wait.ts';
import '../wait-long.ts';

drawCoarsely();
configure({ asyncUtilTimeout: LONGEST_WAIT_MS });
