/** 分析：每个数字的算法、来源和局限。 */
export const notes = {
  about: '“{{figure}}”怎么算的',
  formula: '怎么算',
  source: '来源',
  limits: '局限',
  of: {
    count: {
      title: '处数和它的范围',
      formula:
        '数标记的点落在镇街里的地方。范围：每处落在这里的机会，是它可能在的圆有多少在镇街里；把各处的机会合起来（泊松二项分布），去掉两头各 5%。',
      source: '位置和它的准确程度见各条目；镇街边界来自 OpenStreetMap。',
      limits: '把各处的位置当作互不相干。位置都准确时，范围就是一个数。',
    },
    area: {
      title: '面积',
      formula: '镇街多边形在地球椭球上的面积；只在一块范围里数时，是范围里的那部分。',
      source: '镇街边界来自 OpenStreetMap，外界来自区界。',
      limits: '内界可能差 100 米上下，有的一段是估计的。',
    },
    density: {
      title: '每平方公里',
      formula: '处数 ÷ 面积（平方公里）。',
      source: '处数和面积见各自的说明。',
      limits: '山和水也算在面积里，所以山多水多的镇街看起来稀。',
    },
    minutes: {
      title: '走到最近一处的分钟数',
      formula:
        '各处走到最近一处所选地点要多久，地铁走到出入口；取中位数，一半的地方不比它远。不足 {{least, number}} 处的逐处写出。',
      source: 'OpenStreetMap 的步行路网，计入爬坡，每小时 4.8 公里；只算今天开通的车站。',
      limits: '60 分钟以上不细算，附近没有路的不详。位置只知道大概的，写出最短和最长。',
    },
    hexCount: {
      title: '六边形里的处数和范围',
      formula: '数标记的点落在格里的地方。范围和按镇街的一样：泊松二项分布，九成把握。',
      source: '格子由 turf 的 hexGrid 铺，按区界裁切。',
      limits: '格子铺在哪里会改变数目：换一个大小再看。',
    },
    metro: {
      title: '离地铁',
      formula: '格的中心到最近一个通车地铁站的直线距离。',
      source: '地铁站来自 OpenStreetMap。',
      limits: '是直线，不是走的路；走起来常要长三成。',
    },
    covered: {
      title: '林地、水面',
      formula: '格里每 90 米取一点，落在林地或水面上的占几成。',
      source: '底图的图块（第 12 级），资料是 OpenStreetMap。',
      limits: '过半的格不算缺口；没画出来的林地不知道。',
    },
    near: {
      title: '走得到的占比',
      formula:
        '走到最近一处不超过选定分钟数的 ÷ 图上有的。范围：位置只是大概的各处一起随机移动（最多 99 次），去掉两头各二十分之一。',
      source: '住处和步行网来自 OpenStreetMap；每小时 4.8 公里，含上下坡，最多找 60 分钟。',
      limits: '不知道每处住多少人；住处到代表点最多差几十米。',
    },
    radius: {
      title: '标准的半径',
      formula: '到最近一处的直线距离不超过 300、500、1000 米（对应 5、10、15 分钟）的 ÷ 图上有的。',
      source: 'GB 50180-2018《城市居住区规划设计标准》的生活圈；15 分钟标准写 800 到 1000 米。',
      limits: '半径不是走的路：山、河、围墙都不算。',
    },
    unmapped: {
      title: '没有测绘的',
      formula: '能盖房子的街道 100 米以内、可是 50 米以内什么也没标出的地 ÷（住处加这样的地）。',
      source: 'OpenStreetMap 的街道、用地、水面、绿地和房子。',
      limits: '那里可能有人住，也可能是田：既不算近，也不算远。',
    },
    median: {
      title: '中位步行分钟',
      formula: '按公顷加权的中位数：一半的居住用地不比它远。范围和占比的一样。',
      source: '住处和步行网来自 OpenStreetMap。',
      limits: '只找到 60 分钟；更远的写“60 以上”。',
    },
    mean: {
      title: '平均中心',
      formula: '各处坐标的平均，在区的平面上。',
      source: '数的各处的位置。',
      limits: '远处的一两处会拉动它；中心那里可能什么也没有。',
    },
    standardDistance: {
      title: '标准距离',
      formula: '√(Σ d² ÷ n)，d 是各处到平均中心的距离。',
      source: '数的各处的位置。',
      limits: '说的是散得多开，不是走多远；各个方向当作一样。',
    },
    ellipse: {
      title: '离散椭圆',
      formula: '顺着坐标协方差的方向，半轴是 √2 倍标准差。',
      source: 'Yuill 1971，doi:10.2307/490885。',
      limits: '正态散布的地方有 63% 落在里面；分成几群的地方，椭圆看不出来。',
    },
    difference: {
      title: '相差',
      formula:
        '前一个减后一个。范围：一处一处地，把它落在这一边或那一边的机会合起来（直接卷积），去掉两头各 5%。',
      source: '位置和它的准确程度见各条目。',
      limits: '两边都有的地方不计入；数目少时，差别说明不了什么。',
    },
    unlike: {
      title: '相异指数',
      formula: '½ Σ |aᵢ ÷ A − bᵢ ÷ B|，i 是镇街，A、B 是两边的总数。',
      source: 'Duncan 与 Duncan 1955，doi:10.2307/2088328。',
      limits: '数目少的看起来更不像，所以两边都有 {{leastShares, number}} 处才说；镇街划得不同，它也不同。',
    },
    p: {
      title: 'p',
      formula:
        'p =（1 + 至少一样极端的随机集）÷（{{simulations, number}} + 1）；两边都算的，取小的一边加倍。',
      source: '在区界里、同样多的随机点（完全空间随机），种子写在链接里。',
      limits: '不会小于千分之一。六个检验里最小的 p 常常会偶然很小；p 不说差别有多大。',
    },
    ripley: {
      title: 'Ripley 的 K 和 L',
      formula:
        'K(r) = |W|² ÷ (n(n − 1)) × Σ 1[d ≤ r] ÷ γ(i − j)，L = √(K ÷ π)；图上是 L(r) − r。检验看整条曲线离 0 最远的一处（MAD）。',
      source: 'Ripley 1977；平移校正：Ohser 与 Stoyan 1981；Baddeley 等 2015，10.7。',
      limits: '山、湖也算在范围里，“聚在一起”有一部分是地形。曲线看得到多远，是区的短边的四分之一。',
    },
    nearest: {
      title: '最近的另一处',
      formula: '各处到最近的另一处的平均距离，和随机集的比。Clark–Evans：平均距离 ÷ (½ √(|W| ÷ n))。',
      source: 'Clark 与 Evans 1954；边缘校正：Donnelly 1978。',
      limits: '两个公式都不知道区的形状，所以不用它们检验。',
    },
    heat: {
      title: 'Gi*',
      formula: '一格连同相邻各格的密度，减去平均，除以它的标准差；和每个随机集里最大的一格比（单步 maxT）。',
      source: 'Getis 与 Ord 1992，Ord 与 Getis 1995；Westfall 与 Young 1993。',
      limits: '和别的格比：到处都密的地方，没有一格会显出来。',
    },
    stations: {
      title: '地铁站',
      formula: '今天通车、位于镇街内的车站数。',
      source: '车站来自 OpenStreetMap；是否通车按图志的地铁线路，到 2026 年 5 月。',
      limits: '紧挨着边界外的车站不算，哪怕走几步就到。',
    },
    moran: {
      title: 'Moran I',
      formula:
        'I =（n ÷ Σ wᵢⱼ）× Σ wᵢⱼ (xᵢ − x̄)(xⱼ − x̄) ÷ Σ (xᵢ − x̄)²；x 是每格每平方公里的处数，w 是 1 ÷ 共边的邻格数；p 来自 {{simulations, number}} 组随机点。',
      source: 'Moran 1950，doi:10.1093/biomet/37.1-2.17；已与 esda 核对。',
      limits: '只说全区里相近的格是否相像，不说在哪里；格子的大小不同，结果也不同。',
    },
    generalG: {
      title: 'Getis–Ord G',
      formula:
        'G = Σ wᵢⱼ xᵢ xⱼ ÷ Σ xᵢ xⱼ，对所有不同的两格求和，共边的 w 为 1；p 来自 {{simulations, number}} 组随机点。',
      source: 'Getis 与 Ord 1992，doi:10.1111/j.1538-4632.1992.tb00261.x；已与 esda 核对。',
      limits: '密格挨着密格时大，稀的格几乎不起作用；格子的大小不同，结果也不同。',
    },
    squares: {
      title: '方格（χ²）',
      formula:
        'χ² = Σ（实有 − 期望）² ÷ 期望，期望按每格里有多少区的面积；p 来自 {{simulations, number}} 组随机点，不查 χ² 表。',
      source: '样方检验：Pearson 1900；Diggle 2003，2.5 节。',
      limits: '看不出方格彼此怎么排列；边上的残格期望小，分量却大。',
    },
    pair: {
      title: '两类在一起吗',
      formula:
        '第一类里，所选距离内有第二类的处数。地方不动，类别重新抽签 {{simulations, number}} 次；p =（1 + 至少一样极端的）÷（{{simulations, number}} + 1），取小的一边加倍。',
      source: '随机标签：Diggle 2003，6.4 节。',
      limits:
        '按直线，不是步行。每类至少 {{leastOfKind, number}} 处。两类可能只是都落在有地的地方：挨着不等于有关系。',
    },
    siteGain: {
      title: '每处的效果',
      formula:
        '按列表的顺序：在前面各处之外又增加多少，即新走得到的公顷数，或平均少走的分钟数。范围：位置只是大概的现有各处最多移动 {{draws, number}} 次，取中间十分之九。',
      source: '和“现在”“增加后”的一样。',
      limits: '换个顺序，各处的份额会变，总和不变；移动时不重新选址。',
    },
    before: {
      title: '现在和增加后',
      formula:
        '最大覆盖：有一处在选定分钟内的居住用地 ÷ 全部。最短平均：Σ（公顷 × 分钟）÷ Σ 公顷，超过 60 分钟的按 60 算。',
      source: '居住用地和步行网来自 OpenStreetMap；Church 与 ReVelle 1974，Hakimi 1964。',
      limits: '每公顷一样重：不知道住多少人。',
    },
    gain: {
      title: '增加多少',
      formula:
        '增加后减现在。范围：位置只是大概的现有各处最多移动 {{draws, number}} 次，每次重新算选定的几处带来多少，取中间十分之九。',
      source: '和“现在”“增加后”的一样。',
      limits: '选哪几处，是按图上的位置定的，不随移动重选；地块、产权、面积都不知道。',
    },
  },
} as const;
