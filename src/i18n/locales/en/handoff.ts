import type { DictionaryPart } from '../../dictionary.ts';

export const handoff: DictionaryPart<'handoff'> = {
  app: {
    amap: 'Amap',
    baidu: 'Baidu Maps',
    tencent: 'Tencent Maps',
    apple: 'Apple Maps',
    google: 'Google Maps',
    osm: 'OpenStreetMap',
  },
  citation: '“{{name}}”. @{atlas}. {{url}} (accessed {{date}}).',
  citationReport: '“{{name}}”. @{atlas}, after {{publisher}}, {{published}}. {{url}} (accessed {{date}}).',
  share: '{{name}}: {{summary}}',
  mistakeTitle: 'Correction: {{name}}',
  mistakeEntry: 'Entry: {{name}} ({{id}})',
  mistakeUnlocated: 'Position: no fixed place',
  mistakePosition: 'Position: {{position}} (WGS-84, right to about {{accuracy}})',
  mistakePage: 'Page: {{url}}',
  mistakeAsk: 'What is wrong:\nWhat would be right:\nSource (address):',
};
