import type { Action, ActionGroup } from './action.ts';
import { LANGUAGE_ACTIONS, switchTheme } from './appearance-actions.ts';
import { addToWalk, composeWalk } from './compose-actions.ts';
import { CATEGORY_ACTIONS, clearFilters, search } from './find-actions.ts';
import { openPalette, showKeys } from './help-actions.ts';
import {
  fullScreen,
  locateMe,
  PAN_ACTIONS,
  resetNorth,
  showDistrict,
  terrain3d,
  zoomIn,
  zoomOut,
} from './map-actions.ts';
import { closePlace, nextPlace, previousPlace } from './place-actions.ts';
import { copyLink, OFFERED_ACTIONS } from './share-actions.ts';
import { VIEW_ACTIONS } from './view-actions.ts';
import { DIRECTION_ACTIONS, nextOnMap, openOnMap, previousOnMap } from './walk-actions.ts';
import { describeDistribution, describeView } from './words-actions.ts';

/** Every command of the atlas, once, in the order of the help. */
export const ACTIONS: readonly Action[] = [
  ...VIEW_ACTIONS,
  nextPlace,
  previousPlace,
  closePlace,
  composeWalk,
  addToWalk,
  search,
  clearFilters,
  ...CATEGORY_ACTIONS,
  zoomIn,
  zoomOut,
  ...PAN_ACTIONS,
  showDistrict,
  resetNorth,
  terrain3d,
  fullScreen,
  locateMe,
  nextOnMap,
  previousOnMap,
  ...DIRECTION_ACTIONS,
  openOnMap,
  describeView,
  describeDistribution,
  copyLink,
  ...OFFERED_ACTIONS,
  switchTheme,
  ...LANGUAGE_ACTIONS,
  openPalette,
  showKeys,
];

/** What makes sense where only the map is shown. */
const EMBEDDED_GROUPS: readonly ActionGroup[] = ['map', 'walk', 'words', 'help'];

/** The commands of the page, or of the map that is embedded in another one. */
export const actionsOf = ({ embed }: Readonly<{ embed: boolean }>): readonly Action[] =>
  embed ? ACTIONS.filter(({ group }) => EMBEDDED_GROUPS.includes(group)) : ACTIONS;
