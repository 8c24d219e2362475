import type { DictionaryPart } from '../../dictionary.ts';

export const guide: DictionaryPart<'guide'> = {
  start: 'Start this walk',
  resume: 'Go on walking',
  resumeNote: 'You are half-way; the next stop is {{name}}.',
  anew: 'Start again',
  otherKept: 'You are half-way through “{{name}}”. Starting here forgets that one.',
  ownKept: 'You are half-way through a walk of your own. Starting here forgets that one.',
  opening: 'Opening …',
  back: 'Back to the tour',
  place: 'Stop {{number, number}} of {{total, number}}',
  atStart: 'Start',
  atEnd: 'End',
  ahead: '{{distance}}, {{time}}',
  left: '{{distance}} and {{time}} left in all',
  rideOnly: '{{time}}',
  walked: 'Walked so far',
  turnIn: 'In {{distance}}: {{step}}',
  here: 'Now',
  position: {
    consent:
      'With your position the guide shows how far you have come and what to do next. It stays on this device.',
    asking: 'Getting your position. If the browser asks, allow it.',
    denied:
      'The browser did not give your position, because it may not. Allow it in the browser’s settings, or walk stop by stop without it.',
    withdrawn:
      'The permission for your position was withdrawn on the way. How far you came is kept: allow it again, or walk stop by stop.',
    unavailable:
      'The device does not know where it is. Try again where the sky is open, or walk stop by stop.',
    timeout:
      'The position has taken too long to come. Try again where the sky is open, or walk stop by stop.',
    unsupported: 'This browser cannot give a position. You can walk stop by stop.',
    'first-fix': 'Waiting for the first position.',
    inaccurate:
      'Your position is only known to about {{distance}}, too little to tell one path from another. It gets better where the sky is open; until then go by the steps below.',
  },
  use: 'Use my position',
  again: 'Locate me again',
  handOnly: 'Walk stop by stop without it',
  farFromStart: '{{distance}} to “{{name}}”, to the {{wind}}.',
  farFromWay: 'The way to go on is {{distance}} to the {{wind}}.',
  off: 'You have left the way. It is {{distance}} to the {{wind}}.',
  offSide: {
    ahead: 'Straight ahead.',
    right: 'On your right.',
    left: 'On your left.',
    behind: 'Behind you.',
  },
  offLong: 'You can also take a new way from here.',
  showWay: 'Find the way there',
  newWay: 'New way from here',
  leaveOut: 'Leave out this stop',
  finding: {
    asked: 'Looking for a way on this device …',
    none: 'No way was found from here. Go back to the old one, or leave out this stop.',
    unavailable:
      'The network of paths could not be read, so there is no new way. Try again with a connection.',
  },
  atPlace: 'You have reached {{name}}',
  youAreAt: 'At {{name}}',
  ride_one: 'Ride Line {{line}} from {{from}}, {{count, number}} stop, and get off at {{to}}.',
  ride_other: 'Ride Line {{line}} from {{from}}, {{count, number}} stops, and get off at {{to}}.',
  arrived: 'You have reached the end, {{name}}.',
  arrivedAtStop: 'You have reached {{name}}, the last stop.',
  arrivedNote: 'This walk is done, and nothing of it is kept on the device any more.',
  iAmAt: 'I am at the next stop',
  backOne: 'Back one stop',
  stepsTo: 'How to get to {{name}}',
  follow: 'Follow me on the map',
  more: 'Voice, screen and ending',
  choices: {
    turns: 'Say the way aloud',
    stories: 'Read the story of a stop on reaching it',
    awake: 'Keep the screen on',
  },
  awake: {
    unsupported:
      'This browser cannot keep the screen on. You can make it stay on longer in the settings of the phone.',
    refused: 'The device did not agree to keep the screen on; the battery may be low.',
  },
  end: 'End this walk',
  full: 'The device is full: how far you came is known only until this page is closed. Make some room, and the next step is kept.',
  forbidden: 'The browser lets pages keep nothing: how far you came is known only until this page is closed.',
  voice: {
    listen: 'Listen to this stop',
    pause: 'Pause',
    play: 'Go on listening',
    repeat: 'Repeat the sentence',
    stop: 'Stop listening',
    none: 'This device has no English voice of its own. A voice from a server would send the text away, so none is used; the text is all here.',
    failed: 'This sentence could not be said. Try again; the text is all here.',
  },
  said: {
    stop: 'You have reached {{name}}.',
    'left-way': 'You have left the way.',
    'back-on-way': 'You are back on the way.',
  },
};
