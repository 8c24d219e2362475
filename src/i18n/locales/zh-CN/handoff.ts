/** Words that leave the atlas: to other map apps, in a citation, a share, a report of a mistake. */
export const handoff = {
  app: {
    amap: '高德地图',
    baidu: '百度地图',
    tencent: '腾讯地图',
    apple: '苹果地图',
    google: '谷歌地图',
    osm: 'OpenStreetMap',
  },
  citation: '“{{name}}”，@{atlas}，{{url}}，{{date}}访问。',
  citationReport: '“{{name}}”，@{atlas}，据{{publisher}} {{published}}，{{url}}，{{date}}访问。',
  share: '{{name}}：{{summary}}',
  mistakeTitle: '更正：{{name}}',
  mistakeEntry: '条目：{{name}}（{{id}}）',
  mistakeUnlocated: '位置：没有固定地点',
  mistakePosition: '位置：{{position}}（WGS-84，误差约 {{accuracy}}）',
  mistakePage: '页面：{{url}}',
  mistakeAsk: '哪里不对：\n应当是：\n出处（网址）：',
} as const;
