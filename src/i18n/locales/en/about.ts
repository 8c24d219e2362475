import type { DictionaryPart } from '../../dictionary.ts';

export const about: DictionaryPart<'about'> = {
  title: 'About this atlas',
  what: 'The places and initiatives of a district reform report, put on the map one by one, each with its source. Everything runs on your device: no server, no account.',
  honesty:
    'What is unknown is called unknown, what is approximate is drawn as approximate: every position has its honest radius and method, and what has no fixed place is listed all the same.',
  appearance: 'Language and appearance',
  theme: { auto: 'As the system', day: 'Day', night: 'Night' },
  data: 'Data and licences',
  dataDate: 'as of {{date}}',
  dataUnavailable: 'The list of base map data cannot be read.',
  programme: 'Entries and sources',
  programmeText_one: '{{count, number}} entry, written by the editors from published reports.',
  programmeText_other: '{{count, number}} entries, written by the editors from published reports.',
  privacy: 'Privacy',
  privacyText:
    'No analytics, no third-party requests, no cookies. Your position is asked of the browser only when you press “locate” and never leaves this device. The device remembers two choices: language and appearance.',
};
