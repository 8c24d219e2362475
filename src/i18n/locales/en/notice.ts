import type { DictionaryPart } from '../../dictionary.ts';

export const notice: DictionaryPart<'notice'> = {
  region: 'Notices',
  noWebgl2:
    'This browser cannot draw the map (no WebGL 2). The list and every entry can be read all the same.',
  mapChunk: 'The map could not be loaded. The list and every entry can be read all the same.',
  newRelease:
    'The atlas was updated, so a part of this page can no longer be loaded. Load the page again; what you typed and chose stays.',
  failureKept:
    'The browser does not try a part again that it once could not load. Load the page again; what you typed and chose stays.',
  partMissing: 'This part could not be loaded. Check the connection.',
  namedPartMissing: '“{{name}}” could not be loaded. Check the connection.',
  namedPartBroken: 'Something went wrong in “{{name}}”, so it was closed; the rest can be used.',
  partNames: { mapButtons: 'Buttons on the map', keys: 'Key commands' },
  contextLost:
    'The graphics card stopped drawing the map. It usually comes back by itself; if it does not, try again.',
  sourceFailed: 'The map could not read everything. For now it lacks: {{parts}}. Check the connection.',
  baseParts: {
    streets: 'streets, buildings and their names',
    landform: 'hills, woods and waters',
    relief: 'relief',
    heights: 'heights for the view in 3-D',
    surroundings: 'what lies around the district',
    borders: 'borders and names of the subdistricts',
    metro: 'the metro',
  },
  fileUnreachable: '{{file}} cannot be read; the rest works.',
  fileNotJson: '{{file}} is not valid JSON and was left out; the rest works.',
  fileMalformed: '{{file}} does not have the expected form and was left out; the rest works.',
  fileItems_one: 'One entry of {{file}} does not have the expected form and was left out: {{items}}.',
  fileItems_other:
    '{{count, number}} entries of {{file}} do not have the expected form and were left out: {{items}}.',
  viewBroken: 'Something went wrong in this panel; the rest can be used.',
  appBroken: 'Something went wrong on this page. Loading it again usually helps.',
  reload: 'Load again',
  dataBroken: 'The data could not be fetched. Check the connection.',
  unread_one:
    'One data file of {{total, number}} could not be fetched; what it holds is missing for now. Check the connection.',
  unread_other:
    '{{count, number}} data files of {{total, number}} could not be fetched; what they hold is missing for now. Check the connection.',
  unreadWithPlace_one:
    'One data file of {{total, number}} could not be fetched; it may hold the entry that the link names. Check the connection.',
  unreadWithPlace_other:
    '{{count, number}} data files of {{total, number}} could not be fetched; one of them may hold the entry that the link names. Check the connection.',
  languageFailed: 'The texts for {{language}} could not be fetched; the present language stays.',
  unknownPlace: 'The link names an entry that does not exist (“{{id}}”); this is the overview.',
  outsideGround: 'The link leads to a place outside the map; this is the nearest part of it.',
  locateDenied:
    'The browser gave no position. Allow it for this site and try again. Where this map is part of another page, that page must allow it too.',
  locateOutside: 'Your position is outside @{district}; the map stays where it is.',
  storageFull:
    'The browser has no room left: places and walks saved now are lost when this page is closed. Delete some, or clear other data of the browser, and try again.',
  storageForbidden:
    'The browser does not let this site store anything: saved places and walks are lost when this page is closed. To keep them, allow the site to store data in the browser settings.',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'The browser does not allow copying. Select the link and copy it yourself: {{href}}',
};
