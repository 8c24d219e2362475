import { changes } from './changes.ts';
import type { ChangesDictionary } from '../../dictionary.ts';

export const changesDictionary: ChangesDictionary = { changes };
