import type { DictionaryPart } from '../../dictionary.ts';

export const map: DictionaryPart<'map'> = {
  area: 'Map and its controls',
  region: 'Map',
  keys: 'Arrow keys move the map, plus and minus zoom. N and P walk from place to place, Alt with an arrow key goes to the nearest one that way, Enter opens it or what is under the crosshair. The question mark lists all keys.',
  controls: 'Map controls',
  more: 'More map controls',
  views: 'Ways to look at the map',
  locate: 'Go to my position',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetNorth: 'North up, straight down',
  showDistrict: 'Show the whole district',
  terrain3d: 'Terrain in 3-D',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  openStreetMap: '© OpenStreetMap contributors (ODbL)',
  credits: { relief: 'terrain SRTM', outline: 'district outline indicative', tianditu: 'Tianditu' },
  gestures: {
    wheel: 'Hold Ctrl and scroll to zoom the map',
    wheelOnMac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers',
  },
  group: '{{label}} +{{others, number}}',
};
