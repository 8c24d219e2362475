import { app } from './app.ts';

/** For each view, made of its title. */
const open = Object.fromEntries(
  Object.entries(app.view).map(([view, title]) => [view, `打开${title}`]),
  // `fromEntries` forgets its keys; these are all views.
) as Record<keyof typeof app.view, string>;

/** What each command is called; what a button is called already is not repeated here. */
export const actions = {
  open,
  search: '查找地方与行动',
  openTour: '漫步：{{name}}',
  toggle: {
    innovation: '筛选：科创平台',
    education: '筛选：院校',
    industry: '筛选：产业项目',
    'culture-street': '筛选：街区小镇',
    'culture-venue': '筛选：文化场馆',
    market: '筛选：菜市',
    transport: '筛选：交通工程',
    livelihood: '筛选：民生',
    governance: '筛选：治理',
  },
  clearFilters: '清除全部筛选',
  pan: { up: '地图向上移', left: '地图向左移', right: '地图向右移', down: '地图向下移' },
  panGroup: '移动地图',
  nextPlace: '下一项（按清单）',
  previousPlace: '上一项（按清单）',
  nextOnMap: '走到地图上的下一处',
  previousOnMap: '走到地图上的上一处',
  walk: {
    up: '走到上方最近的一处',
    right: '走到右边最近的一处',
    down: '走到下方最近的一处',
    left: '走到左边最近的一处',
  },
  openOnMap: '打开框住的或准星下的一处',
  describeView: '用文字说明当前视野',
  describeDistribution: '用文字说明分布',
  copyLink: '复制当前页面的链接',
  offered: { print: '打印当前视图', 'export-image': '导出图片', embed: '嵌入到网页' },
  speak: { 'zh-CN': '改用简体中文', 'zh-Hant': '改用繁体中文', en: '改用英文' },
  palette: '全部命令',
  keys: '全部按键',
  underCrosshair: '准星下：{{step}}',
  nothingUnderCrosshair: '准星下没有条目，最近的是{{step}}',
  nothingThatWay: '那个方向没有条目',
  nothingOnMap: '地图上没有条目',
} as const;
