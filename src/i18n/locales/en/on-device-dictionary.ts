import { onDevice } from './on-device.ts';
import type { OnDeviceDictionary } from '../../dictionary.ts';

export const onDeviceDictionary: OnDeviceDictionary = { onDevice };
