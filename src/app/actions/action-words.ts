/**
 * What else commands are asked for by, in both languages and both scripts, besides their names: by action id.
 * These words are only searched, never shown.
 */
export const ACTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  'open-explore': ['home start list all places map', '首页 主页 清单 列表 全部 總覽'],
  'open-nearby': ['walk walking reach distance minutes isochrone', '步行 走路 附近 周边 到哪里 身邊 周邊'],
  'open-report': ['government work report numbers indicators', '政府工作报告 数字 指标 報告 數字 指標'],
  'open-about': [
    'sources licence license privacy imprint credits data',
    '来源 许可 隐私 数据 說明 说明 關於',
  ],
  'next-place': ['forward following', '下一个 下一處 往后'],
  'previous-place': ['back backward last', '上一个 上一處 往前'],
  'close-place': ['back hide leave', '返回 收起 關閉'],
  search: ['find look up query', '搜索 搜寻 查找 寻找 搜尋 尋找'],
  'clear-filters': ['reset all none unfilter', '重置 取消筛选 还原 清除篩選'],
  'zoom-in': ['closer bigger larger magnify', '拉近 变大 近一点 拉近'],
  'zoom-out': ['farther further smaller', '拉远 变小 远一点 縮小'],
  'pan-up': ['scroll north', '上移 北'],
  'pan-left': ['scroll west', '左移 西'],
  'pan-right': ['scroll east', '右移 东 東'],
  'pan-down': ['scroll south', '下移 南'],
  'show-district': ['overview fit extent reset view home', '全图 全貌 复位 整个区 全圖'],
  'reset-north': ['compass rotate rotation bearing tilt', '指北针 正北 旋转 方向 指北針'],
  'terrain-3d': ['3d relief hills mountains elevation', '三维 立体 山 地形 地势 三維 立體'],
  'full-screen': ['fullscreen maximise maximize enlarge', '最大化 满屏 全屏 全螢幕 滿屏'],
  locate: ['gps my position location where am i here', '定位 我在哪 当前位置 我的位置 當前位置'],
  'describe-view': ['text alternative read aloud screen reader', '文字 朗读 读屏 無障礙 无障碍'],
  'describe-distribution': ['text alternative summary statistics', '文字 概况 统计 無障礙 无障碍'],
  'copy-link': ['share url address send permalink', '分享 网址 转发 发送 鏈接 連結 網址'],
  print: ['paper pdf', '纸 导出 列印 紙'],
  'export-image': ['download save picture png screenshot photo', '下载 保存 截图 图像 下載 儲存 截圖 圖片'],
  embed: ['iframe widget website html code', '网站 代码 博客 網站 嵌入'],
  'switch-theme': [
    'dark light mode theme colour color appearance night day black white',
    '夜间模式 夜間模式 深色 暗色 黑夜 浅色 淺色 白天 主题 主題 外观 外觀 配色',
  ],
  'speak-zh-CN': ['language chinese simplified mandarin', '语言 語言 简体 簡體 中文 汉语'],
  'speak-zh-Hant': ['language chinese traditional taiwan hong kong', '语言 語言 繁體 繁体 正體 中文 漢語'],
  'speak-en': ['language english', '语言 語言 英文 英语 英語'],
  keys: ['shortcuts hotkeys keyboard help', '快捷键 键盘 帮助 快捷鍵 鍵盤 幫助'],
};
