/** 分析：是偶然吗？ */
export const chance = {
  scope:
    '把这些地方和 {{simulations, number}} 组随机点相比：数目一样，撒在同一块地上，处处机会相同，彼此独立（完全空间随机）。范围是整个统计范围，山和湖也算。',
  asking: '正在和随机点比较',
  stop: '停止',
  stopped: '没有算完就停止了。',
  start: '重新算',
  failed: '没有算成：后台程序没有启动或中途停了。检查网络，再试一次。',
  tooFew_other:
    '图上能算的只有 {{count, number}} 处，太少，不检验，也不给 p 值：从 {{least, number}} 处起才算。再少的话，即使全挤在三分之一的范围里，也多半看不出来，说“可能是偶然”等于没说。',
  drawn: '一共 {{total, number}} 处，抽签取了 {{tested, number}} 处来检验。',
  verdict: {
    random: '这样的分布可能只是偶然（{{p}}）。',
    undecided: '是不是偶然，取决于这些地方的确切位置：{{p}}。',
    regular: '它们彼此之间比偶然更分散（{{p}}），在 {{radius}} 左右最明显。',
    clustered: '它们比偶然更成群（{{p}}），在 {{radius}} 以内最明显。',
    oneSided: '它们偏在一边，不像是偶然（{{p}}）。',
  },
  nearestSentence: '离最近的另一处平均 {{real}}，随机撒点一般是 {{from}}到 {{to}}。',
  heat: {
    none: '逐格来看，没有哪一格特别突出。',
    hot_other: '图上有 {{count, number}} 格，连同周围的格，比偶然更密。',
    cold_other: '图上有 {{count, number}} 格，连同周围的格，比偶然更稀。',
  },
  p: 'p = {{p, number}}',
  pRange: 'p = {{p, number}}，按位置的准确程度 {{from, number}}–{{to, number}}',
  pBetween: 'p 在 {{from, number}} 和 {{to, number}} 之间',
  range: '{{from}}–{{to}}',
  tests: {
    title: '六项检验',
    note: '第一行是事先定下、上面那句话依据的检验；其余只作参考：六项里挑最小的 p，偶然也常会“显著”。p 不会低于千分之一。',
    test: '检验',
    value: '这些地方',
    chance: '偶然（95%）',
    p: 'p',
    name: {
      deviation: '各种距离（Ripley L）离偶然最远处',
      nearest: '离最近的另一处，平均',
      offCenter: '平均中心离范围的中心',
      chiSquare: '方格里的处数（χ²）',
      moran: '相邻的格相像（Moran I）',
      generalG: '密格挨着密格（Getis–Ord G）',
    },
  },
  curve: {
    title: '在多远的距离上',
    note: 'L(r) − r：在线以上，周围 r 米内的别处比偶然多；在线以下，比偶然少。灰带里是偶然：100 组随机点里有 95 组全程不出带。',
    axis: '距离 r（公里）',
    side: 'L(r) − r（米）',
    inside: '曲线全程都在灰带里。',
    above: '{{ranges}}在带以上：比偶然多',
    below: '{{ranges}}在带以下：比偶然少',
    sentence: '曲线在 {{list}}。灰带在 0 的上下各 {{band}}。',
    rangesOf: '{{from}}–{{to}}',
    table: '列成表',
    radius: '距离 r',
    excess: 'L(r) − r',
    band: '带',
  },
  nearest: {
    title: '离最近的另一处有多远',
    note: '柱子是 {{simulations, number}} 组随机点各自的平均，竖线是这些地方。',
    axis: '平均距离（米）',
    side: '组数',
    sentence:
      '这些地方平均 {{real}}，随机点平均 {{chance}}，比是 {{ratio, number}}。按书上的公式（Clark–Evans）是 {{naive, number}}，加 Donnelly 的边界修正是 {{donnelly, number}}；那两个公式不知道区界是什么样，这里不用来检验。',
    table: '列成表',
    from: '从（米）',
    to: '到（米）',
    count: '组数',
  },
  cells: {
    title: '密集的格和稀疏的格',
    note: '统计范围分成 {{cells, number}} 个六边形，每个约 {{area, number}} 平方公里。Gi* 看一格连同周围的格：比 {{hot, number}} 大的算密，比 {{cold, number}} 小的算稀。界线已经按格数校正：随机点里，100 组有 95 组一格也不超。',
    key: { hot: '比偶然密', cold: '比偶然稀', neither: '看不出' },
    table: '各格的数目',
    name: '格',
    inArea: '{{name}} {{number, number}}',
    outside: '区界上 {{number, number}}',
    count: '处数',
    expected: '偶然平均',
    z: 'Gi*',
    p: 'p（校正后）',
    heat: '判断',
  },
  pair: {
    title: '两类在一起吗？',
    none: '要比两类，每类至少 {{least, number}} 处；按现在选的，凑不出两类。',
    first: '这一类',
    second: '附近有没有另一类',
    within: '多近算近',
    meters: '{{meters, number}} 米',
    asking: '正在把类别打乱比较',
    tooFew:
      '统计范围里，{{first}} {{firstCount, number}} 处，{{second}} {{secondCount, number}} 处；少于 {{least, number}} 处的不检验。',
    sentence: {
      together:
        '{{total, number}} 处{{first}}里有 {{near, number}} 处 {{meters, number}} 米内有{{second}}，比偶然多（{{p}}）。',
      apart:
        '{{total, number}} 处{{first}}里有 {{near, number}} 处 {{meters, number}} 米内有{{second}}，比偶然少（{{p}}）。',
      random:
        '{{total, number}} 处{{first}}里有 {{near, number}} 处 {{meters, number}} 米内有{{second}}，可能只是偶然（{{p}}）。',
      undecided:
        '{{total, number}} 处{{first}}里有 {{near, number}} 处 {{meters, number}} 米内有{{second}}；是不是偶然，取决于它们的确切位置：{{p}}。',
    },
    chance:
      '地方不动，只把“哪处是哪一类”重新抽签 {{simulations, number}} 次，一般是 {{from, number}} 到 {{to, number}} 处。',
    range: '考虑到位置的精度，是 {{from, number}} 到 {{to, number}} 处。',
  },
  seed: {
    text: '随机数从种子 {{seed, number}} 开始；同一个链接，在哪里打开都是同样的数。',
    another: '换一个种子',
  },
  save: {
    from: '{{column}}，下限',
    to: '{{column}}，上限',
    chanceFrom: '偶然（95%），下限',
    chanceTo: '偶然（95%），上限',
    meters: '米',
    unit: '单位',
    seed: '种子',
  },
  method: {
    test: '检验的是完全空间随机：同样多的点，一个一个独立地撒在区界以内，每个地方机会相同。不显著不等于随机，只是看不出；显著也不说明为什么，更不说明多了还是少了。',
    ground:
      '山、林、湖、江都算在地里，而项目不可能放在湖里，山里也少。所以“比偶然集中”里总有一部分是地形：它说的是在全区里集中，不是在能建的地里集中。去掉水面和林地再比，要先有它们的准确范围，这里没有做。',
    simulate:
      '撒点用 xoshiro128** 随机数（Blackman、Vigna 2018），种子在链接里；点按区的边界取舍，不按外接的方框。共 {{simulations, number}} 组，p =（1 + 不比它小的组数）÷（{{simulations, number}} + 1），所以最小是 {{least, number}}；两头都算的检验取小的一头乘 2。书上的 z 检验在这样的边界里会把 26–38% 的偶然误当成有规律，这里不用。',
    ripley:
      'K(r) = |W|² ÷ (n(n − 1)) × Σ 1[d ≤ r] ÷ γ(i − j)，平移修正（Ohser、Stoyan 1981），γ 是区和移动后的区重叠的面积；L = √(K ÷ π)。检验看整条曲线离 0 最远的一处（MAD 全局检验，Diggle 2003；Baddeley 等 2015，10.7 节），不是逐点看带。',
    cells:
      '方格约 {{side, number}} 公里见方，共 {{squares, number}} 个；点落在线上的归东边或北边的格。不到半格的并入旁边最大的一格。Moran I（行标准化）和 Getis–Ord G、Gi*（Getis、Ord 1992，1995）用六边形里每平方公里的处数，相邻是共一条边；Gi* 的 p 用所有格里最大的一个来校正（Westfall、Young 1993）。',
    pair: '两类在一起吗：地方不动，类别重新抽签（随机标签，Diggle 2003，6.4 节），数第一类里附近有第二类的处数；每类至少 {{leastOfKind, number}} 处。',
    doubt:
      '位置只精确到几百米的地方，在它的圆里（区界以内）重新取 {{resamples, number}} 次，每次都重新算；范围是中间的十分之九，并含标出的点算出的数。位置都准确的，范围就是一个数。误差会把近处的成群抹平，不会凭空造出来。',
    steady: '坐标和统计只用加减乘除和开方，这些在每个浏览器里结果都一样；所以同一个链接给出同样的表。',
    sources:
      '各统计量已用公开数据核对：spatstat 的 cells、redwood、japanesepines、swedishpines，esda 的 columbus、stl、sids2。',
  },
} as const;
