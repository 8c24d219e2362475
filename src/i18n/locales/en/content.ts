import type { DictionaryPart } from '../../dictionary.ts';

export const content: DictionaryPart<'content'> = {
  category: {
    innovation: 'Innovation',
    education: 'Education',
    industry: 'Industry',
    'culture-street': 'Streets & towns',
    'culture-venue': 'Culture venues',
    market: 'Markets',
    transport: 'Transport',
    livelihood: 'Livelihood',
    governance: 'Governance',
  },
  categoryShort: {
    innovation: 'Innovation',
    education: 'Education',
    industry: 'Industry',
    'culture-street': 'Streets',
    'culture-venue': 'Culture',
    market: 'Markets',
    transport: 'Transport',
    livelihood: 'Livelihood',
    governance: 'Governance',
  },
  status: {
    open: 'Open',
    refurbished: 'Refurbished',
    'under-construction': 'Under construction',
    planned: 'Planned',
  },
  distanceMeters: '{{value}}\u2009m',
  distanceKilometers: '{{value}}\u2009km',
  separator: ', ',
};
