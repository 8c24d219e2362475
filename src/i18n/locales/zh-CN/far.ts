export const far = {
  scope_other:
    '从统计范围内的住处走到最近的一处要多久，共 {{count, number}} 处。住处是地图上标出的居住用地、住宅楼和有名字的小区，不是全部住户。',
  within: '几分钟内算近',
  measures: '按什么算比例',
  measure: {
    land: '居住用地',
    buildings: '住宅楼',
    estates: '小区',
    streets: '街道',
  },
  stepFree: '避开台阶和陡坡',
  asking: '正在计算步行路线',
  drawing: '有的地方位置不准，正在计算范围',
  failed: '步行路网没有读到，无法计算路线。检查网络，再试一次。',
  missing: {
    homes: '居住用地和住宅没有读到，先看小区和街道。检查网络，再试一次。',
    names: '小区的名字没有读到，先看别的。检查网络，再试一次。',
  },
  circle: {
    title: '直接问报告里的“圈”',
    none: '报告提出“{{name}}”，要求 {{minutes, number}} 分钟内可达，但没有说服务点在哪里；图志查过的资料里也没有。没有地点，步行时间无从算起，所以这里什么也不画。',
    hint: '如果手里有服务点名单，可以作为自己的数据载入。',
    leave: '回到上面选的地方',
  },
  say: {
    near: {
      land: '{{whole, number}} 公顷居住用地里，步行 {{minutes, number}} 分钟内能到的有 {{near, number}} 公顷，占 {{percent, number}}%。',
      buildings:
        '图上的 {{whole, number}} 幢住宅楼里，步行 {{minutes, number}} 分钟内能到的有 {{near, number}} 幢，占 {{percent, number}}%。',
      estates:
        '{{whole, number}} 个有名字的小区里，步行 {{minutes, number}} 分钟内能到的有 {{near, number}} 个，占 {{percent, number}}%。',
      streets:
        '{{whole, number}} 公里可以步行的街道和小路里，步行 {{minutes, number}} 分钟内能到的有 {{near, number}} 公里，占 {{percent, number}}%。',
    },
    range: '有的地方位置不准，考虑到这一点，是 {{from, number}}% 到 {{to, number}}%（九成把握）。',
    radius: '按国标同样时间的半径 {{meters, number}} 米画圈，则是 {{percent, number}}%；但半径不等于步行。',
    unmapped:
      '另有 {{hectares, number}} 公顷没有测绘，不知道有没有人住。连同它一起算，近的占 {{nearPercent, number}}%，远的占 {{farPercent, number}}%，不详的占 {{percent, number}}%。',
    bare: '{{percent, number}}% 的居住用地附近没有画出房子，所以这只是一部分住宅。',
    unlinked_other: '另有 {{count, number}} 处附近没有画出路，不算近也不算远。',
    median: '一半的居住用地步行 {{minutes, number}} 分钟内能到。',
    medianBeyond: '一半以上的居住用地要步行 60 分钟以上。',
    unread: {
      land: '居住用地没有读到。',
      buildings: '住宅楼没有读到。',
      estates: '没有小区可看。',
      streets: '街道没有量到。',
    },
    tooLittle: {
      land: '这里附近有路的居住用地不到 0.5 公顷，算不出比例。',
      buildings: '这里没有附近有路的住宅楼，算不出比例。',
      estates: '这里没有附近有路的小区，算不出比例。',
      streets: '这里可以步行的街道和小路不到 0.5 公里，算不出比例。',
    },
  },
  key: {
    title: '图上每格约 100 米：步行到最近一处的分钟数',
    titled: {
      first: '{{to, number}} 以内',
      between: '{{from, number}}–{{to, number}}',
      last: '{{from, number}} 以上',
    },
    printed: {
      first: '走 {{to, number}} 分钟以内',
      between: '{{from, number}}–{{to, number}} 分钟',
      last: '{{from, number}} 分钟以上',
    },
    unmapped: '没有测绘，不详',
    estates: '红点：{{minutes, number}} 分钟走不到的小区',
  },
  table: '各镇街走得到的比例',
  column: {
    name: '镇街',
    near: '走得到',
    radius: '在半径内',
    whole: {
      land: '居住用地',
      buildings: '住宅楼',
      estates: '小区',
      streets: '街道',
    },
    unmapped: {
      land: '没有测绘',
      buildings: '未画房子',
      estates: '附近没有路',
      streets: '没有测绘',
    },
    median: '步行中位数',
    nearFrom: '走得到，下限',
    nearTo: '走得到，上限',
    radiusFrom: '在半径内，下限',
    radiusTo: '在半径内，上限',
    medianFrom: '中位数，下限',
    medianTo: '中位数，上限',
  },
  unit: { land: '公顷', buildings: '幢', estates: '个', streets: '公里', minutes: '分钟' },
  percent: '{{percent, number}}%',
  bars: '条：走得到的，带范围；红线：国标半径内的',
  percentRange: '{{from, number}}–{{to, number}}',
  list_other: '{{minutes, number}} 分钟走不到的小区 {{count, number}} 个，最远的在前',
  listOf_other: '{{name}}：{{minutes, number}} 分钟走不到的小区 {{count, number}} 个',
  away: '{{walk}} · 直线 {{distance}}',
  all: '全部列出',
  fewer: '收起',
  method: {
    homes:
      '居住用地、住宅楼和小区来自 OpenStreetMap。居住用地按 10 米的点数面积，分到约 100 米的格子里，每格取一点代表；住宅楼是标为住宅、公寓、宿舍之类的，加上居住用地里没有别的用途的；小区取它的中间，门在哪里不知道。',
    walk: '从住处沿步行网走到最近的一处，含上下坡，每小时 4.8 公里，最多找 60 分钟。“避开台阶和陡坡”按每小时 3.6 公里，不走台阶和 8% 以上的坡。街道按能走到的那一段的长度算。',
    range:
      '只精确到几百米的地方，可能在那个圆里的任何一点：把它们同时随机移动 99 次（地点超过 400 个时 9 次，超过 10 万个时 3 次；每次落在能走到的地方），每次重新算，去掉最高和最低的二十分之一，就是范围。位置都准确的，范围就是一个数。',
    radius:
      '半径来自 GB 50180-2018 的生活圈：5 分钟 300 米，10 分钟 500 米，15 分钟 1000 米（标准写 800 到 1000 米）。那是直线距离，不是走路的时间。街道按每段的中点算。',
    unmapped:
      '没有测绘的地方是这样认的：离能盖房子的街道（住宅区道路、支路）100 米以内，可是 50 米以内既没有标出用地、水面、绿地，也没有房子。那里可能有人住，也可能是田。附近 300 米以内没有路的居住用地也算在里面。少画了房子或用地，只会让这一份变大，不会让“走不到”变多。',
    limits:
      '这里不知道每处有多少人住。图上没有画的地方不能算作没有。格子里的住处到代表点最多差几十米，也就是一分钟上下。',
  },
} as const;
