/** Walks of places to the nearest of something. */
export const walkWords = {
  to: '步行到最近的',
  column: '走到最近的{{name}}',
  title: '走到最近的{{name}}要多久',
  place: '走到最近的{{name}} {{walk}}',
  note: '每根竖条是一分钟，越高地方越多；按平常的步子走真实的路',
  asking: '正在找步行路线',
  stopped: '步行路线没有找完就停止了。',
  start: '继续找',
  failed: '没能找到步行路线，其他数目仍然有效。请检查网络后重试。',
  pending: '…',
  unmapped_other: '{{count, number}} 处不详',
  unknown: '不详：附近没有路',
  bin: '{{from, number}}–{{to, number}} 分钟',
  summary:
    '{{total, number}} 处里，{{near, number}} 处走 15 分钟以内能到，{{far, number}} 处要走 60 分钟以上。',
  summaryUnmapped_other: '有 {{count, number}} 处附近没有底图上的路，要走多久不详。',
  columnUnmapped: '步行时间不详',
  method:
    '步行时间是沿底图步行路网走到最近一处所选地点的时间，计入爬坡，平地每小时 4.8 公里；到地铁以今天开通的车站的出入口为终点。只找 60 分钟以内的，更远的写作 60 以上。地点或终点只知道大概位置的，从其圆内若干处各走一遍，得出最短和最长。附近没有路的地方，步行时间不详，不计入中位数。一半的地方不比中位数远。不足 {{least, number}} 处的不算中位数，逐处写出分钟，用斜线隔开。',
} as const;
