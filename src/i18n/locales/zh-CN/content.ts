/** Words of the programme itself, used by every view. */
export const content = {
  category: {
    innovation: '科创平台',
    education: '院校',
    industry: '产业项目',
    'culture-street': '街区小镇',
    'culture-venue': '文化场馆',
    market: '菜市',
    transport: '交通工程',
    livelihood: '民生',
    governance: '治理',
  },
  categoryShort: {
    innovation: '科创',
    education: '院校',
    industry: '产业',
    'culture-street': '街区',
    'culture-venue': '文化',
    market: '菜市',
    transport: '交通',
    livelihood: '民生',
    governance: '治理',
  },
  status: {
    open: '已开放',
    refurbished: '已焕新',
    'under-construction': '建设中',
    planned: '规划中',
  },
  distanceMeters: '{{value}}\u2009米',
  distanceKilometers: '{{value}}\u2009公里',
  /** For text that is only written in Chinese or English. */
  separator: '、',
} as const;
