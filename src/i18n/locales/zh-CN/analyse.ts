import { hexagonWords } from './hexagon-words.ts';
import { compareWords } from './compare-words.ts';
import { walkWords } from './walk-words.ts';
import { chance } from './chance.ts';
import { far } from './far.ts';
import { ownData } from './own-data.ts';
import { ground } from './ground.ts';
import { notes } from './notes.ts';
import { save } from './save.ts';
import { sitingWords } from './siting-words.ts';

export const analyse = {
  questions: '想问什么',
  heading: '怎么分布？',
  headingFar: '谁离得远？',
  headingSiting: '再加在哪里最好？',
  ways: '怎么看',
  way: { compare: '比较', hexagon: '六边形', subdistrict: '按镇街', chance: '是偶然吗？' },
  scope_other:
    '图上的 {{count, number}} 处地方，按镇街统计；一个条目有几处的，每处都算。有的镇街有一段边界是估计的，选中时会说明。',
  unread: '镇街的边界没有读到，无法按镇街统计。重新载入页面再试。',
  partial: '有些地方还没有读到，下面的数字偏少。',
  categories: '数什么',
  subject: {
    programme: '报告里的地方',
    category: '类别',
    metro: '地铁站',
    own: '自己的数据',
    osm: 'OpenStreetMap 上有名字的，位置精确到 30 米左右。公园和学校取它的中间。底图资料不全的地方，实际可能比数到的多。',
    scope_other: '区内和周边 {{count, number}} 处 OpenStreetMap 上有名字的地方。',
    limits:
      '这里只数 OpenStreetMap 上有名字的。区的北边和西南的资料较旧，日常的地方收得少：数得少可能是图上缺，不一定是真的少。',
    more: '按状态、按报告章节选',
    moreChosen_other: '按状态、按报告章节选：已选 {{count, number}} 项',
    asking: '正在读取地点',
    failed: '地点没有读到。检查网络，再试一次。',
    unknown: '这个链接里的数据不在这台设备上。请另选要数的地方。',
  },
  choices: { more: '更多选项', fewer: '收起选项' },
  twin: {
    report: '数的是报告里的{{ofReport}}。OpenStreetMap 上有名字的{{ofMap}}另算，没有并进来。',
    map: '数的是 OpenStreetMap 上有名字的{{ofMap}}。报告里的{{ofReport}}另算，没有并进来。',
    instead: { report: '改数 OpenStreetMap 上的', map: '改数报告里的' },
  },
  further: '总览里还选了别的条件，在这里同样有效。',
  clear: '清除全部条件',
  none: '按这些条件，图上没有地方可数。',
  sentence: {
    top: '{{names}}最多，共 {{topCount, number}} 处，占 {{total, number}} 处的 {{percent, number}}%。',
    even_other: '{{count, number}} 个镇街各有 {{each, number}} 处，没有哪个更多。',
    empty: '{{names}}一处也没有。',
    uncertain: '有些地方只知道大概位置，数字后面的范围由此而来。',
    outside_other: '另有 {{count, number}} 处在区外，没有算进来。',
  },
  table: '各镇街的数目',
  column: {
    name: '镇街',
    statuses: '进展',
    count: '处数',
    area: '面积',
    density: '每平方公里',
    stations: '地铁站',
    minutes: '走到地铁站',
  },
  unit: { area: '平方公里', minutes: '分钟，中位数' },
  range: '{{from, number}}–{{to, number}}',
  rangeOpen: '{{from, number}}–60 以上',
  beyond: '60 以上',
  tooFew: '太少',
  nothing: '—',
  statuses: '{{status}} {{number, number}}',
  key: '图上的深浅：每个镇街的处数',
  keyRange: '{{from, number}}–{{to, number}}',
  area: {
    title: '{{name}}',
    places_other: '标在这里的 {{count, number}} 处',
    numbers:
      '面积 {{area, number}} 平方公里，每平方公里 {{density, number}} 处；今天通车的地铁站 {{stations, number}} 个。',
    walk: '走到地铁站 {{walk}}',
    placesNone: '这里没有标出的地方。',
    range: '考虑到位置的精度，是 {{from, number}} 到 {{to, number}} 处（九成把握）。',
    estimated: '这个镇街的边界有一段是估计的。',
    close: '关闭这个镇街',
  },
  strip: {
    title: '走到最近的地铁站要多久',
    note: '每个符号是一处，按平常的步子走真实的路',
    zone: '15 分钟以内',
    tick: '{{minutes, number}} 分钟',
    beyond: '60 分钟以上',
    summary:
      '{{total, number}} 处里，{{near, number}} 处 15 分钟内能走到地铁站，{{far, number}} 处要走 60 分钟以上。',
    table: '列成表',
    place: '地方',
    category: '类别',
    area: '镇街',
    station: '地铁站',
    minutes: '分钟',
  },
  walks: walkWords,
  counting: {
    asking: '正在统计地点',
    renewing: '正在重新统计，上面仍是之前的结果。',
    stop: '停止',
    stopped: '没有统计完就停止了。',
    stoppedOld: '已停止，上面仍是之前的结果。',
    start: '开始统计',
    failed: '没能统计这些地点。请检查网络后重试。',
    failedOld: '没能重新统计，上面仍是之前的结果。请检查网络后重试。',
  },
  patterns: '深浅之外再加图案',
  compare: compareWords,
  middle: {
    title: '中心在哪里',
    tooFew: '区内不到 {{least, number}} 处，数目太少，中心说明不了什么。',
    within_other: '{{count, number}} 处的中心（平均中心）落在{{name}}。',
    outside_other: '{{count, number}} 处的中心（平均中心）落在区外。',
    distance: '各处离它大约 {{distance}}（标准距离，点线的圆）。',
    long: '从{{from}}到{{to}}拉得更开：椭圆长 {{long}}，宽 {{short}}。',
    round: '各个方向拉开得差不多（椭圆）。',
    exact: '各处都当作准确的一点来算，所以这里没有范围。',
    moved: '考虑到位置的精度，中心有九成把握移动不超过 {{moved}}，标准距离几乎不变。',
    range: '考虑到位置的精度，中心有九成把握移动不超过 {{moved}}，标准距离在 {{from}}到 {{to}}之间。',
    show: '在图上画出中心、圆和椭圆',
    method:
      '平均中心是坐标的平均；标准距离是各处到它的距离平方的平均再开方（除以 n）。椭圆（Yuill 1971）顺着协方差的方向，半轴是 √2 倍标准差：正态散布的地方有 63% 落在里面。疑问是这样来的：从固定的种子开始，一次次把各处放到精度范围里的别处再算。',
  },
  hexagon: hexagonWords,
  method: {
    title: '怎么算的',
    count: '处数按标记的点落在哪个镇街来数。一个条目有几处地方的，每处算一处。',
    range:
      '位置只精确到几百米的地方，可能在那个圆里的任何一点。范围是这样得来的：每处落在镇街里的机会按圆里的面积算，再把各处独立地合起来，十次有九次在范围之内。位置准确的，范围就是一个数。',
    minutes:
      '步行时间来自底图的步行网，含上下坡，每小时 4.8 公里，从最近的地铁站出口算起，只算今天通车的站。中位数的意思是一半的地方不比它远。少于 {{least, number}} 处的没有中位数，每处的分钟数分开写，用斜线隔开。',
    borders: '镇街的边界来自 OpenStreetMap，外界来自区界，内界可能差 100 米上下。面积和密度按这些边界算。',
    limits: '这里只数报告里提到、又能上图的地方，不是全区所有的设施。数得多不等于够用，数得少也不等于缺。',
    sources: '数据：OpenStreetMap 贡献者（ODbL），到 2026 年 5 月；地方和位置的来源见各条目。',
  },
  chance,
  far,
  own: ownData,
  ground,
  notes,
  save,
  brief: {
    map: '结果的地图，数字见表',
    subject: '统计对象：{{subject}}',
    leftOut_other: '另有 {{count, number}} 行，见 Excel 和 CSV 文件。',
    noChart: '图表没有画成。',
    code: '扫码在图志中打开这个结果',
  },
  siting: sitingWords,
} as const;
