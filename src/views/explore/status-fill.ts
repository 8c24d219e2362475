import type { Status } from '../../schema/status.ts';
import type { UnitFill } from '../../ui/unit-bar.tsx';

/** How a status is filled wherever no marker is drawn. */
export const STATUS_FILL: Readonly<Record<Status, UnitFill>> = {
  open: 'solid',
  refurbished: 'ringed',
  'under-construction': 'half',
  planned: 'outline',
};
