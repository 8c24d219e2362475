import type { Rule } from '../geo-files.ts';

/** Every authored file is there and is JSON. */
export const checkReadable: Rule = ({ unreadable }) =>
  unreadable.map(({ file, reason }) => ({
    severity: 'error',
    file,
    id: null,
    path: '',
    message: `The file ${reason}`,
    hint: 'Put the file back, or mend it where the message points; an empty layer is {"type": "FeatureCollection", "features": []}.',
  }));
