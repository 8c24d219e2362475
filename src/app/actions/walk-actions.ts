import type { Action, ActionContext } from './action.ts';
import { goInDirection, openAtCursor, stepCursor } from '../map/keyboard/map-cursor.ts';
import { isLocated } from '../../domain/place/is-located.ts';

const canWalk = ({ map, passing }: ActionContext): boolean => map() !== null && passing.some(isLocated);

export const nextOnMap: Action = {
  id: 'next-on-map',
  group: 'walk',
  label: 'actions.nextOnMap',
  shortcut: { key: 'n', on: 'map' },
  isAvailable: canWalk,
  perform: (context) => {
    stepCursor(context, 1);
  },
};

export const previousOnMap: Action = {
  id: 'previous-on-map',
  group: 'walk',
  label: 'actions.previousOnMap',
  shortcut: { key: 'p', on: 'map' },
  isAvailable: canWalk,
  perform: (context) => {
    stepCursor(context, -1);
  },
};

const DIRECTIONS = [
  { way: 'up', key: 'ArrowUp', degrees: 0 },
  { way: 'right', key: 'ArrowRight', degrees: 90 },
  { way: 'down', key: 'ArrowDown', degrees: 180 },
  { way: 'left', key: 'ArrowLeft', degrees: 270 },
] as const;

/** To the nearest place as the arrow points on the screen. */
export const DIRECTION_ACTIONS: readonly Action[] = DIRECTIONS.map(({ way, key, degrees }) => ({
  id: `walk-${way}`,
  group: 'walk',
  label: `actions.walk.${way}`,
  shortcut: { key, alt: true, on: 'map' },
  isAvailable: canWalk,
  perform: (context) => {
    goInDirection(context, degrees);
  },
}));

export const openOnMap: Action = {
  id: 'open-on-map',
  group: 'walk',
  label: 'actions.openOnMap',
  shortcut: { key: 'Enter', on: 'map' },
  isAvailable: canWalk,
  perform: openAtCursor,
};
