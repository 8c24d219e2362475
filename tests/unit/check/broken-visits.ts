import { type BrokenCase, MARKET } from './broken-case.ts';

const VISIT = {
  access: 'partly',
  note: { zh: '一楼可以进。', en: 'The ground floor is open.' },
  sources: ['daily'],
  hours: null,
  phone: null,
  website: null,
};
const HOURS = {
  text: { zh: '每天 6:00–18:00', en: 'Daily 6:00–18:00' },
  date: '2024',
  sources: ['daily'],
};
const WEBSITE = { url: 'https://www.example.com/', sources: ['daily'] };

const AT = `${MARKET} features[0].properties.visit`;

/** A visit with something else in it, to the market unless it is told. */
const visiting =
  (change: object): BrokenCase['breakIt'] =>
  ({ market }) =>
    void (market.properties.visit = { ...VISIT, ...change });

/** What is told to those who want to go there. */
export const BROKEN_VISITS: readonly BrokenCase[] = [
  {
    name: 'a visit to what has no place',
    breakIt: ({ renewal }) => void (renewal.properties.visit = VISIT),
    expected: [`visit error ${MARKET} features[1].properties.visit`],
  },
  {
    name: 'a visit to a programme',
    breakIt: ({ market }) =>
      Object.assign(market.properties, { kind: 'programme', status: 'in-effect', visit: VISIT }),
    expected: [`visit error ${AT}`],
  },
  {
    name: 'a building site that is open to the public',
    breakIt: ({ market }) =>
      Object.assign(market.properties, {
        status: 'under-construction',
        visit: { ...VISIT, access: 'yes' },
      }),
    expected: [`visit error ${AT}.access`],
  },
  {
    name: 'a place open in part that does not say which',
    breakIt: visiting({ note: null }),
    expected: [`visit error ${AT}.note`],
  },
  {
    name: 'opening hours of what is not open',
    breakIt: visiting({ access: 'no', hours: HOURS }),
    expected: [`visit error ${AT}.hours`],
  },
  {
    name: 'opening hours said on a day to come',
    breakIt: visiting({ hours: { ...HOURS, date: '2026-02' } }),
    expected: [`dates error ${AT}.hours.date`],
  },
  {
    name: 'opening hours of a day after that of their source',
    breakIt: visiting({ hours: { ...HOURS, date: '2024-10' } }),
    expected: [`dates error ${AT}.hours.date`],
  },
  {
    name: 'a website on a site whose pages were seen with spam, which no source tells',
    breakIt: (draft) => {
      draft.sources.sources[0]!.kind = 'official';
      visiting({ website: { ...WEBSITE, url: 'https://www.dingqianjf.com/' } })(draft);
    },
    expected: [`visit error ${AT}.website.url`],
  },
  {
    name: 'access and opening hours by sources that are not there',
    breakIt: visiting({ sources: ['weekly'], hours: { ...HOURS, sources: ['monthly'] } }),
    expected: [`references error ${AT}.sources[0]`, `references error ${AT}.hours.sources[0]`],
  },
  {
    name: 'a telephone number and a website from a newspaper',
    breakIt: (draft) => {
      draft.sources.sources[0]!.kind = 'press';
      visiting({ phone: { number: '+86 571 0000 0000', sources: ['daily'] }, website: WEBSITE })(draft);
    },
    expected: [`visit error ${AT}.phone.sources`, `visit error ${AT}.website.sources`],
  },
  {
    name: 'a website whose pages carry spam',
    breakIt: (draft) => {
      const [daily] = draft.sources.sources;
      Object.assign(daily!, { kind: 'official', url: null, unlinkedUrl: 'http://m.example.com/b' });
      visiting({ website: WEBSITE })(draft);
    },
    expected: [`visit error ${AT}.website.url`],
  },
];
