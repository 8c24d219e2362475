import { expose } from 'comlink';
import { aroundLines } from '../domain/ground/around-line.ts';
import { cutAreas } from '../domain/ground/cut-areas.ts';
import { fitLink } from '../domain/ground/fit-link.ts';

const api = { aroundLines, cutAreas, fitLink };
export type GroundWorkerApi = typeof api;

expose(api);
