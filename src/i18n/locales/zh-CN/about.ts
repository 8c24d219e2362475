export const about = {
  title: '关于这本图志',
  what: '把一份区级改革报告里提到的地方与行动，逐项落到地图上，逐条注明出处。一切都在你的设备上运行：没有服务器，没有账号。',
  honesty:
    '不知道的写“不知道”，只知道大概的画成大概：每个位置都写明误差半径和定位方法，没有固定地点的照样列出。',
  appearance: '语言与外观',
  theme: { auto: '跟随系统', day: '昼', night: '夜' },
  takeAlong: '带走与命令',
  print: '打印当前视图',
  saveImage: '导出图片',
  embed: '嵌入到网页',
  keys: '全部按键',
  keysText: '每个命令都有键盘走法，按 ? 随时查看。',
  programme: '条目与把握',
  programmeText_other: '{{count, number}} 项条目，由编者根据公开报道整理撰写。',
  located: '{{located, number}} 项能落到图上，位置误差分四档：',
  accuracy: {
    exact: '60 米以内：就是那栋楼、那个门',
    near: '60–150 米：就在那个街块',
    approximate: '150–500 米：就在那一带',
    area: '500 米以上：只代表一片地方',
  },
  standIns_other: '其中 {{count, number}} 项的形状只是代表，条目里写明代表什么。',
  noPlace_other: '{{count, number}} 项本来就没有固定地点，如一项政策、一支基金。',
  notFound_other: '{{count, number}} 项有地点，但没有查到可靠的位置。',
  facts:
    '{{facts, number}} 条事实都注明来源；其中 {{weak, number}} 条（{{share}}）只有转载或百科可查，标为“未经原始发布者证实”。',
  coverage: '底图的覆盖',
  coverageText: '路网和建筑来自三份不同时间的 OpenStreetMap 摘录，越往外越旧、越疏：',
  coverageLevel: {
    complete: '完整：道路、小路、建筑（{{date}}）',
    roads: '只有道路（{{date}}）',
    partial: '残缺，仅供辨认方位（{{date}}）',
  },
  coveragePicture: '西湖区轮廓与三种覆盖范围：东部和中部完整，北端只有道路，西南边缘残缺。',
  coverageUnavailable: '覆盖范围读不到。',
  unknown: '我们不知道的',
  unknownStatus_other: '{{count, number}} 项条目的现状没有新消息，只写到 2024 年 9 月报告为止。',
  unknownFacts_other: '{{count, number}} 项条目除报告之外没有查到可注明出处的事实。',
  unknownEdges_other: '{{count, number}} 个镇街的边界有一段是推测的，图上画成虚线。',
  unknownMetro: '在建地铁的走向只是示意。',
  unknownRelief: '最南端和西缘没有高程数据，山影到那里淡出。',
  unknownReport: '报告的数字没有独立核对，照原文引用。',
  data: '资料与许可',
  dataDate: '截至 {{date}}',
  dataUnavailable: '底图的资料清单读不到。',
  dataCode:
    '程序代码按 MIT 许可发布；由 OpenStreetMap 生成的数据按 ODbL 发布，地图、图片和打印件上都保留署名。',
  privacy: '隐私',
  privacyText:
    '没有统计脚本，没有第三方请求，没有 Cookie。位置只在你点“定位”之后由浏览器给出，不离开这台设备。设备上只记住你自己选过的：语言、外观、收藏的起点、最近的查找和命令。',
  privacyOnline: '这个版本的底图从 {{hosts}} 读取：打开地图时，对方会知道你的网络地址和你看的是哪一块。',
  online: '在线底图（可选）',
  onlineText:
    '默认不联任何外部网站。自行搭建时，可以在 .env 里写上 Shortbread 瓦片服务的地址，或天地图的密钥，底图就改从那里读取。',
  accessibility: '无障碍说明',
  accessibilityGoal: '目标是 WCAG 2.2 AA。',
  accessibilityTested:
    '由程序测过的：axe 自动检查每个视图（中文白天、英文夜间，手机和电脑）；只用键盘查找、筛选、打开条目、在地图上逐个走；减弱动态效果时的每项任务；320 像素宽（相当于电脑上放大到 400%）不需要左右滚动；颜色对比按色值计算，地图上的标记和线还模拟了三种色觉。',
  accessibilityLimits:
    '没有做到的：没有请读屏软件的日常使用者试用，也没有在 NVDA、JAWS、VoiceOver、TalkBack 上逐一核对；只在 Chromium 里自动测试；地图画布本身读不出来，替代办法是清单、按方位逐个走、用文字说明当前视野；报告原文只有中文，来源的标题用原来的语言。',
  accessibilityReport:
    '遇到障碍，请在本项目的代码仓库里提一个问题，写明所用的设备、浏览器和辅助工具，以及卡在哪一步。',
} as const;
