import { onDevice } from './on-device.ts';

/** The texts of what is stored on the device, fetched with that part of About. */
export const onDeviceDictionary = { onDevice } as const;
