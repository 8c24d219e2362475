export const about = {
  title: '关于这本图志',
  what: '把一份区级改革报告里提到的地方与行动，逐项落到地图上，逐条注明出处。一切都在你的设备上运行：没有服务器，没有账号。',
  honesty:
    '不知道的写“不知道”，只知道大概的画成大概：每个位置都写明误差半径和定位方法，没有固定地点的照样列出。',
  appearance: '语言与外观',
  theme: { auto: '跟随系统', day: '昼', night: '夜' },
  data: '资料与许可',
  dataDate: '截至 {{date}}',
  dataUnavailable: '底图的资料清单读不到。',
  programme: '条目与来源',
  programmeText_other: '{{count, number}} 项条目，由编者根据公开报道整理撰写。',
  privacy: '隐私',
  privacyText:
    '没有统计脚本，没有第三方请求，没有 Cookie。位置只在你点“定位”之后由浏览器给出，不离开这台设备。设备上只记住语言和外观两项选择。',
} as const;
