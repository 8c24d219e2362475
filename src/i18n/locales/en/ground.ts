import type { DictionaryPart } from '../../dictionary.ts';

export const ground: DictionaryPart<'analyse'>['ground'] = {
  title: 'Where: {{name}}',
  whole: 'the whole district',
  inGround: '{{what}}; where: {{ground}}',
  subdistricts: 'Choose sub-districts',
  km2: '{{area}} km²',
  circle: 'in a circle of {{radius}} around a point',
  from: {
    drawn: 'in an area drawn by hand',
    reach: 'in the walking reach of Nearby',
    tour: 'within 200 m of a tour',
    file: 'in the area of a file',
  },
  size: 'Area {{area}} km², outline {{border}}',
  slivers_one:
    'The outline also grazes {{count, number}} sub-district by less than {{area}} km², with nothing to count in it: it is part of the whole, but no row of its own.',
  slivers_other:
    'The outline also grazes {{count, number}} sub-districts by less than {{area}} km² together, with nothing to count in them: they are part of the whole, but no rows of their own.',
  asking: 'Cutting the sub-districts to the area',
  unknown: 'The sub-districts of the link are not here. Choose an area anew.',
  outside: 'This area lies outside of the district, and there is nothing to count. Choose another.',
  tooDetailed:
    'The area is too detailed for the link and holds for this page only; save it as a file to keep it.',
  smoothed: 'So that the link can hold it, the outline was smoothed by {{meters, number}} m at most.',
  radius: 'Around the middle of the map, radius in metres',
  around: 'Count in this circle',
  aroundHint: 'Move the map there first; without a map it is the middle of the district.',
  radiusWrong: 'The radius can be {{least, number}} to {{most, number}} m.',
  onMap: 'Draw on the map',
  tool: {
    polygon: 'Draw an outline',
    circle: 'Draw a circle',
    'edit-polygon': 'Change the outline',
    'edit-circle': 'Change the circle',
  },
  hint: {
    polygon: 'Press each corner on the map; press the first one again, or Enter, to end. Escape begins anew.',
    circle: 'Press its middle, then how large it is. Escape begins anew.',
    'edit-polygon':
      'Drag the corners, or the middle of an edge; a right click takes a corner away. Press “Change the outline” again when done.',
    'edit-circle': 'Drag its edge or the whole; press “Change the circle” again when done.',
  },
  tour: 'Around a tour',
  takeTour: 'Count within 200 m of it',
  takeReach: 'Take the walking reach of Nearby',
  noReach:
    'Nearby has no walking reach yet; set a start there first. A file must hold GeoJSON polygons in WGS-84, up to 2 MB.',
  fileHint: 'A file must hold GeoJSON polygons in WGS-84, up to 2 MB.',
  load: 'Load a GeoJSON file',
  save: 'Save this area as a file',
  undo: 'Back to the area before',
  clear: 'Back to the whole district',
  problem: {
    drawing:
      'The drawing tools could not be loaded. Check the connection and try again, or choose sub-districts or a circle by its radius.',
    tour: 'The tour could not be read. Check the connection and try again.',
    taking: 'The area could not be taken. Try again.',
    cut: 'The sub-districts could not be cut to the area. Try again.',
    'too-large': 'The file is larger than 2 MB and was not read.',
    'no-json': 'The file is not JSON.',
    'no-polygon': 'The file has no Polygon or MultiPolygon.',
    'not-wgs84': 'A polygon of the file is not in WGS-84 degrees, or not closed.',
    'too-detailed': 'The polygons have more than 20,000 corners, which is too many.',
  },
};
