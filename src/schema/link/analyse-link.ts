import { type LinkTable, oneOf, unless } from './link-parameter.ts';

/** What is asked in Analyse, in the order of the view. */
export const QUESTIONS = ['spread', 'far', 'siting'] as const;
export type Question = (typeof QUESTIONS)[number];

export type AnalyseLink = Readonly<{
  question: Question;
  /** Everything else that is chosen for an answer, as `parseAnalysis` reads it: its table comes with the view. */
  analysis: string;
}>;

/** Longer than any choice but an area of interest with hundreds of corners. */
const LONGEST = 4000;

export const ANALYSE_LINK: LinkTable<AnalyseLink> = {
  question: {
    key: 'ask',
    history: 'push',
    parse: oneOf(QUESTIONS),
    format: unless<Question>('spread'),
    default: 'spread',
  },
  analysis: {
    key: 'how',
    history: 'replace',
    parse: (text) => (text.length > LONGEST ? null : text),
    format: unless<string>(''),
    default: '',
  },
};
