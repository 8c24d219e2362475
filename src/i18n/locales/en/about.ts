import type { DictionaryPart } from '../../dictionary.ts';

export const about: DictionaryPart<'about'> = {
  title: 'About this atlas',
  what: 'The places and initiatives of a district reform report, put on the map one by one, each with its source. Everything runs on your device: no server, no account.',
  honesty:
    'What is unknown is called unknown, what is approximate is drawn as approximate: every position has its honest radius and method, and what has no fixed place is listed all the same.',
  appearance: 'Language and appearance',
  theme: { auto: 'As the system', day: 'Day', night: 'Night' },
  takeAlong: 'Share, save and commands',
  print: 'Print this view',
  saveImage: 'Save a picture',
  embed: 'Embed this map',
  keys: 'All keys',
  keysText: 'Every command has a way by keyboard: press ? at any time.',
  onDevice: 'On this device',
  changes: 'What changed',
  changesText:
    'Each release tells what it changed in the data: since your last visit, and near your saved places.',
  changesOpen: 'See what changed',
  programme: 'Entries, and how sure they are',
  programmeText_one: '{{count, number}} entry, written by the editors from published reports.',
  programmeText_other: '{{count, number}} entries, written by the editors from published reports.',
  located_one: '{{count, number}} has a place of its own on the map, in one of four classes of accuracy:',
  located_other: '{{count, number}} have a place of their own on the map, in four classes of accuracy:',
  spread_one: '{{count, number}} more is on the map by the known places of its parts.',
  spread_other: '{{count, number}} more are on the map by the known places of their parts.',
  accuracy: {
    exact: 'within 60 m: the very building or gate',
    near: '60–150 m: the right block',
    approximate: '150–500 m: the right neighbourhood',
    area: 'beyond 500 m: only stands for an area',
  },
  standIns_one:
    'The shape of {{count, number}} of them only stands for the place; its entry says what it is.',
  standIns_other:
    'The shapes of {{count, number}} of them only stand for the place; their entries say what they are.',
  noPlace_one: '{{count, number}} has no fixed place by nature, like a policy or a fund.',
  noPlace_other: '{{count, number}} have no fixed place by nature, like a policy or a fund.',
  notFound_one: '{{count, number}} has a place, but no reliable position was found.',
  notFound_other: '{{count, number}} have a place, but no reliable position was found.',
  facts_one: 'The {{count, number}} fact names its source.',
  facts_other: 'All {{count, number}} facts name their source.',
  weakFacts_one:
    '{{count, number}} of them ({{share}}) is found only in reposts or encyclopaedias and marked as not confirmed by the original publisher.',
  weakFacts_other:
    '{{count, number}} of them ({{share}}) are found only in reposts or encyclopaedias and marked as not confirmed by the original publisher.',
  coverage: 'What the base map covers',
  coverageText: '@{coverage}',
  coverageLevel: {
    complete: 'complete: streets, paths, buildings ({{date}})',
    roads: 'roads only ({{date}})',
    partial: 'patchy, good for orientation ({{date}})',
  },
  coveragePicture: '@{coveragePicture}',
  coverageUnavailable: 'The coverage could not be read. Check the connection.',
  unknown: 'What we do not know',
  unknownStatus_one: 'There is no news of {{count, number}} entry since the report of @{reportMonth}.',
  unknownStatus_other: 'There is no news of {{count, number}} entries since the report of @{reportMonth}.',
  unknownFacts_one: 'Of {{count, number}} entry nothing with a source was found beyond the report.',
  unknownFacts_other: 'Of {{count, number}} entries nothing with a source was found beyond the report.',
  unknownEdges_one: 'A part of the boundary of {{count, number}} subdistrict is a guess, drawn dashed.',
  unknownEdges_other: 'Parts of the boundaries of {{count, number}} subdistricts are a guess, drawn dashed.',
  unknownMetro: '@{metroLimits}',
  unknownRelief: '@{reliefLimits}',
  unknownReport: 'The numbers of the report are quoted as they stand; nobody checked them independently.',
  data: 'Data and licences',
  dataDate: 'as of {{date}}',
  dataUnavailable: 'The list of base map data could not be read. Check the connection.',
  dataCode:
    'The code is under the MIT licence; the data made from OpenStreetMap are under ODbL, and its credit stays on maps, pictures and prints.',
  programs_one: '{{count, number}} package by others is in the program',
  programs_other: '{{count, number}} packages by others are in the program',
  programsUnavailable: 'The list of packages by others could not be read. Check the connection.',
  thirdParty: 'The texts of their licences',
  privacy: 'Privacy',
  privacyText:
    'No analytics, no third-party requests, no cookies. Your position is asked of the browser only when you press “locate” and never leaves this device. The device remembers only what you chose yourself: language, appearance, saved starting points, recent searches and commands; which release of the data you saw last, once you opened “What changed”; and the atlas itself, where you store it.',
  privacyOnline:
    'The base map of this edition is read from {{hosts}}: whoever runs it learns your network address and which part of the map you look at.',
  online: 'Online base maps (optional)',
  onlineText:
    'By default no other site is contacted. Whoever builds the atlas can name a Shortbread tile server or a Tianditu key in .env; then the base map is read from there.',
  accessibility: 'Accessibility statement',
  accessibilityGoal: 'The aim is WCAG 2.2 AA.',
  accessibilityTested:
    'Tested by programs: every view with axe, in Chinese by day and in English by night, on a phone and at a desk; searching, filtering, opening an entry and walking the map by keyboard alone; every task with reduced motion; no sideways scrolling at 320 pixels’ width, which is 400% zoom at a desk; contrast computed from the colours, that of markers and lines on the map also for three kinds of colour vision.',
  accessibilityLimits:
    'Not done: nobody who uses a screen reader every day has tried it, and it was not checked with NVDA, JAWS, VoiceOver and TalkBack one by one; automatic tests run in Chromium only; the map canvas itself cannot be read out, the list, the walk from place to place and the description in words stand in for it; quotations are in Chinese only, and titles of sources in their own language.',
  accessibilityReport:
    'If something stands in your way, please open an issue in the repository of this project, with your device, browser and assistive tools, and the step at which you were stuck.',
};
