import type { DictionaryPart } from '../../dictionary.ts';

export const palette: DictionaryPart<'palette'> = {
  title: 'Commands',
  field: 'Name of a command',
  commands: 'Commands',
  recent: 'Recently used',
  group: {
    go: 'Go to',
    find: 'Find and filter',
    map: 'Map',
    walk: 'Walk from place to place',
    words: 'In words',
    share: 'Share and save',
    appearance: 'Appearance and language',
    help: 'Help',
  },
  nothing: 'No command is called “{{query}}”.',
  needsMap: '“{{name}}” needs the map, which is not shown here.',
  count_one: '{{count, number}} command',
  count_other: '{{count, number}} commands',
  on: 'on',
  keysTitle: 'Keys',
  keysLead: 'Keys marked “map” work while the map has the focus.',
  onMap: 'map',
  singleKeys: 'Single letters, digits and signs are commands',
  singleKeysNote:
    'May be switched off for speech input; the keys of the map, Esc and keys with Ctrl are not affected.',
  arrowsTurn: 'Turn and tilt the map',
  viewTitle: 'This view',
  distributionTitle: 'The distribution',
  viewUnknown: 'There is no map, and so no view to describe.',
};
