import { app } from './app.ts';
import type { DictionaryPart } from '../../dictionary.ts';

/** For each view, made of its title. */
const open = Object.fromEntries(
  Object.entries(app.view).map(([view, title]) => [view, `Open ${title}`]),
  // `fromEntries` forgets its keys; these are all views.
) as Record<keyof typeof app.view, string>;

export const actions: DictionaryPart<'actions'> = {
  open,
  search: 'Search the entries',
  openTour: 'Tour: {{name}}',
  toggle: {
    innovation: 'Filter: Innovation',
    education: 'Filter: Education',
    industry: 'Filter: Industry',
    'culture-street': 'Filter: Streets & towns',
    'culture-venue': 'Filter: Culture venues',
    market: 'Filter: Markets',
    transport: 'Filter: Transport',
    livelihood: 'Filter: Livelihood',
    governance: 'Filter: Governance',
  },
  clearFilters: 'Clear all filters',
  pan: {
    up: 'Move the map up',
    left: 'Move the map left',
    right: 'Move the map right',
    down: 'Move the map down',
  },
  panGroup: 'Move the map',
  nextPlace: 'Next entry of the list',
  previousPlace: 'Previous entry of the list',
  nextOnMap: 'Walk to the next place on the map',
  previousOnMap: 'Walk to the previous place on the map',
  walk: {
    up: 'Walk to the nearest place above',
    right: 'Walk to the nearest place on the right',
    down: 'Walk to the nearest place below',
    left: 'Walk to the nearest place on the left',
  },
  openOnMap: 'Open the framed place, or the one under the crosshair',
  describeView: 'Describe this view in words',
  describeDistribution: 'Describe the distribution in words',
  copyLink: 'Copy the link to this page',
  offered: { print: 'Print this view', 'export-image': 'Export an image', embed: 'Embed this map' },
  speak: {
    'zh-CN': 'Switch to simplified Chinese',
    'zh-Hant': 'Switch to traditional Chinese',
    en: 'Switch to English',
  },
  palette: 'All commands',
  keys: 'All keys',
  underCrosshair: 'Under the crosshair: {{step}}',
  nothingUnderCrosshair: 'Nothing under the crosshair; nearest is {{step}}',
  nothingThatWay: 'Nothing that way',
  nothingOnMap: 'Nothing on the map',
};
