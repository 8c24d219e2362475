import { save } from './save.ts';

export const analyse = {
  questions: '想问什么',
  heading: '怎么分布？',
  headingFar: '谁离得远？',
  ways: '怎么看',
  way: { subdistrict: '按镇街', chance: '是偶然吗？' },
  scope_other:
    '数的是图上的 {{count, number}} 处地方，按镇街来分；一个条目有几处的，每处都算。有的镇街有一段边界是估计的，选中时会说明。',
  unread: '镇街的边界没有读到，没法按镇街来数。重新载入页面再试。',
  partial: '有些地方还没有读到，下面数少了。',
  categories: '数哪几类',
  further: '总览里还选了别的条件，这里照着数。',
  clear: '全部条件去掉',
  none: '按这些条件，图上没有地方可数。',
  sentence: {
    top: '{{names}}最多，共 {{topCount, number}} 处，占 {{total, number}} 处的 {{percent, number}}%。',
    even_other: '{{count, number}} 个镇街各有 {{each, number}} 处，没有哪个更多。',
    empty: '{{names}}一处也没有。',
    uncertain: '有些地方只知道在哪一带，数字后面的范围是这么来的。',
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
    minutes: '走到地铁',
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
    walk: '走到地铁 {{minutes}} 分钟',
    placesNone: '这里没有标出的地方。',
    range: '按位置的准确程度，{{from, number}} 到 {{to, number}} 处（十有九成）。',
    estimated: '这个镇街的边界有一段是估计的。',
    close: '不看这个镇街',
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
  chance: {
    scope: '拿这些地方和在同一块地上随机撒下的点来比。',
  },
  far: {
    scope_other:
      '看区内 {{count, number}} 个地图上有名字的小区，走到上面选的地方里最近的一处要多久。没有名字的住宅区不在内，所以这不是所有住户。',
    within: '多近算近',
    asking: '正在算每个小区的路',
    failed: {
      network: '步行网没有读到，算不出路。检查网络，再试一次。',
      names: '小区的名字没有读到。检查网络，再试一次。',
    },
    sentence:
      '{{homes, number}} 个小区里，{{near, number}} 个走 {{minutes, number}} 分钟以内能到一处，占 {{percent, number}}%。',
    range: '按这些地方位置的准确程度，是 {{from, number}} 到 {{to, number}} 个。',
    radius: '按国标同样时间的半径 {{meters, number}} 米来画圈，会是 {{percent, number}}%；圈不是路。',
    table: '各镇街的小区有多少近',
    column: {
      name: '镇街',
      homes: '小区',
      near: '走得到',
      radius: '在半径内',
      minutes: '分钟，中位数',
    },
    percent: '{{percent, number}}%',
    key: '图上颜色越深，走得到的小区占得越多；红点是走不到的小区。',
    list_other: '走不到的小区 {{count, number}} 个，最远的在前',
    listOf_other: '{{name}}：走不到的小区 {{count, number}} 个',
    away: '{{minutes}} 分钟 · 直线 {{distance}}',
    all: '全部列出',
    fewer: '只列前几个',
    method: {
      homes:
        '小区是底图里有名字的住宅区，位置取它的中间；门在哪里不知道，所以每个小区可能差一两分钟。镇街按这个点来分。',
      walk: '从每处地方沿步行网走到小区，含上下坡，每小时 4.8 公里，最多找 60 分钟。反过来走，上坡的会多一点。',
      range:
        '只精确到几百米的地方，可能近那么多，也可能远那么多：范围按每分钟 80 米加减它的误差，再取最近的一处。',
      radius:
        '半径来自 GB 50180-2018 的生活圈：5 分钟 300 米，10 分钟 500 米，15 分钟 1000 米。那是距离，不是走路的时间。',
      limits: '这里不知道小区有多少人，也不知道没有名字的住宅区。图上没有画的地方不能算作没有。',
    },
  },
  save,
} as const;
