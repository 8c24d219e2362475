/** The map in somebody else's page, and how it gets there. */
export const embed = {
  openAtlas: '在图志中打开',
  entries_other: '{{count, number}} 项',
  title: '嵌入到网页',
  intro: '把下面的代码放进网页，读者就能在那里看到这张地图。地图从图志所在的网址读取，不记录任何人。',
  categories: '显示的门类',
  view: '视野',
  viewChoice: { current: '现在的视野', district: '全区' },
  code: '代码',
  copy: '复制代码',
  copied: '代码已复制。',
  copyFailed: '浏览器不让复制。代码已选中，请按 Ctrl+C（Mac 按 ⌘C），触屏上请长按。',
  preview: '预览',
  close: '关闭',
} as const;
