import type { OnDeviceDictionary, DictionaryPart } from '../../dictionary.ts';

const onDevice: DictionaryPart<'onDevice'> = {
  what: 'Store the whole atlas on this device: program, map, walking network, names, entries and tours. After that it opens without a network, and opening it downloads nothing.',
  asked: 'Nothing is stored unless you press the button, and you can remove it at any time.',
  holds: 'It holds',
  part: {
    program: 'Program and its texts',
    map: 'Map, relief and metro',
    walks: 'Walking network',
    names: 'Names, everyday places and homes',
    programme: 'Entries, report and sources',
    tours: 'Tours',
  },
  total: 'Together',
  store: 'Store on this device ({{size}})',
  storing: '{{done}} of {{total}} stored',
  storingName: 'Progress of storing',
  cancel: 'Cancel',
  fault: {
    cancelled: 'Cancelled: nothing is stored on this device.',
    offline:
      'Not stored yet: the connection was lost, or a file could not be read. Everything is as it was, and what came need not come again. Check the connection and try again.',
    changed:
      'Not stored: the files of the site do not match its list; it may be in the middle of an update. Load the page again in a while and try again.',
    full: 'Not stored: the device has not enough room; {{size}} are needed. Make some room and try again; the atlas works as before.',
    'no-pack': 'Not stored: this file is no saved atlas, or a part of it is missing. Choose another file.',
    other:
      'Not stored: this file holds another edition than the site has now. For safety only the same edition is taken.',
    tampered: 'Not stored: something in this file is not as it was published; it is damaged or was changed.',
    refused:
      'Not stored: the browser does not let this site keep files. The atlas works as before, but needs a network.',
  },
  again: 'Try again',
  open: 'Open a saved file',
  openNote:
    'Saved as one file on another device? It can be stored from that file without a download. It must be of the edition that the site has now.',
  save: 'Save as one file',
  saveNote:
    'This zip file can be handed on: on the other device open About in the atlas and choose “Open a saved file”. Unpacked it also works on any static server.',
  saving: {
    saving: 'Every file is being checked and put into one …',
    saved: 'The file was handed to the browser to be saved.',
    damaged: 'Not saved: a file is damaged. Check every file and repair it first.',
  },
  unread: 'The list of files could not be read, so nothing can be stored now. Check the connection.',
  unable: {
    unsupported:
      'This browser cannot store the atlas (it has no service workers, the page was not opened by https, or it is shown in a frame of another site that forbids it). The atlas works all the same, but needs a network.',
    refused:
      'The browser does not let this site keep files, as in some private windows or where storage is blocked. The atlas works all the same, but needs a network.',
  },
  kept_one:
    'The whole atlas is on this device: {{count, number}} file, {{size}}, edition {{release}}. It opens without a network.',
  kept_other:
    'The whole atlas is on this device: {{count, number}} files, {{size}}, edition {{release}}. It opens without a network.',
  updates:
    'When there is a newer edition, the browser fetches the files that changed by itself. The present one stays in use until you agree or close all pages of the atlas.',
  persistent: 'The browser has promised not to clear it by itself when room is scarce.',
  notPersistent:
    'The browser has promised nothing: it may clear it when room is scarce. The atlas looks at each start, and says what is missing.',
  newer: {
    fetching: 'A newer edition is being fetched …',
    failed:
      'A newer edition could not be fetched whole: the connection was lost, or the device has not enough room. The present one stays in use.',
    ready: 'A newer edition is ready.',
    readyBut: 'A newer edition is ready. {{why}}',
    others_one:
      '{{count, number}} other page still shows the older edition. Close it first, then use the newer one.',
    others_other:
      '{{count, number}} other pages still show the older edition. Close them first, then use the newer one.',
    walk: 'You are on a walk. Use the newer edition once it is over or ended.',
    'own-data':
      'This page has data of your own that are not kept on the device. Keep or remove them first, then use the newer edition.',
    starting: 'The newer edition is being started …',
    use: 'Use the newer edition',
  },
  check: 'Check every file',
  checking: '{{done, number}} of {{total, number}} checked',
  checkingName: 'Progress of checking',
  repairing: 'What is damaged is being repaired …',
  whole_one: 'Checked at {{time}}: {{count, number}} file is whole, exactly as it was published.',
  whole_other: 'Checked at {{time}}: all {{count, number}} files are whole, exactly as they were published.',
  bad_one: 'Checked at {{time}}: {{count, number}} file is not as it should be: {{files}}.',
  bad_other: 'Checked at {{time}}: {{count, number}} files are not as they should be: {{files}}.',
  named: '{{file}} ({{part}})',
  repaired_one: '{{count, number}} file was repaired.',
  repaired_other: '{{count, number}} files were repaired.',
  repairFault: 'Not repaired, since the site cannot be reached. Try again with a connection.',
  repairChanged:
    'Not repaired: the site has a newer edition by now. Use the newer edition, or remove the atlas and store it again.',
  repairFull:
    'Not repaired: the device has not enough room, or the browser does not let this site keep files.',
  repair: 'Fetch again what is damaged',
  repairFrom: 'Repair from a saved file',
  repairFromNote:
    'Without a network, a saved file of the same edition from another device repairs it too; each file is compared with its hash.',
  repairNoPack: 'Not repaired: this file is no saved atlas, or a part of it is missing. Choose another file.',
  repairOther: 'Not repaired: this file holds another edition. Choose one of the edition on this device.',
  repairTampered: 'Not repaired: something in this file is not as it was published. Choose another file.',
  proof: 'Size and hash of every file',
  proofNote:
    'The hash is SHA-256: the browser has just computed it from the files on this device, and compared it with the list of the release.',
  file: 'File and hash',
  size: 'Size',
  found: 'Found',
  state: { whole: 'whole', damaged: 'damaged', missing: 'missing', repaired: 'repaired' },
  remove: 'Remove from this device',
  removeNote:
    'Removing it frees {{size}}; the atlas then needs a network again. Saved places and other choices stay.',
  removeOffline:
    'There is no network now. Once removed, the atlas can be opened and stored again only when there is one.',
  removeAnyway: 'Remove all the same',
  notice: {
    ready:
      'A newer edition of the atlas is stored on this device. To use it, the page is loaded again; the choices in its link stay.',
    others: 'Other pages still show the older edition. Close them first, then use the newer one.',
    missing:
      'Some files of the atlas stored on this device are missing; the browser may have cleared them. With a connection the atlas works as before.',
    mend: 'Fetch what is missing',
    mended: 'The missing files are there again.',
    notMended:
      'The missing files could not be fetched or stored. Check the connection and the room on the device; “Check every file” in About says which they are, and helps to repair them.',
  },
};

export const onDeviceDictionary: OnDeviceDictionary = { onDevice };
