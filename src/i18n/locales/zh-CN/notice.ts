/** What went wrong, and what the reader can still do. */
export const notice = {
  region: '提示',
  noWebgl2: '这个浏览器画不出地图（缺少 WebGL 2）。清单和条目都可以照常阅读。',
  mapChunk: '地图没有加载成功。清单和条目都可以照常阅读。',
  partMissing: '这一部分没有加载成功。请检查网络。',
  namedPartMissing: '“{{name}}”没有加载成功。请检查网络。',
  namedPartBroken: '“{{name}}”出了错，已经关闭，其余可以照常使用。',
  partNames: { mapButtons: '地图上的按钮', keys: '键盘命令' },
  contextLost: '显卡中断了绘图。地图通常会自行恢复；如果没有，请重试。',
  sourceFailed: '底图的一部分读不到（{{sources}}），其余照常。',
  fileUnreachable: '{{file}} 读不到，其余照常。',
  fileNotJson: '{{file}} 不是有效的 JSON，已略过，其余照常。',
  fileMalformed: '{{file}} 的内容不合格式，已略过，其余照常。',
  fileItems_other: '{{file}} 里有 {{count, number}} 项不合格式，已略过：{{items}}。',
  viewBroken: '这一栏出了错，其余可以照常使用。',
  appBroken: '页面出了错。重新载入通常可以恢复。',
  reload: '重新载入',
  dataBroken: '资料没有取到。请检查网络。',
  unread_other:
    '{{total, number}} 个资料文件里有 {{count, number}} 个没有取到，里面的内容暂时缺着。请检查网络。',
  unreadWithPlace_other:
    '{{total, number}} 个资料文件里有 {{count, number}} 个没有取到，链接里的条目可能就在其中。请检查网络。',
  languageFailed: '“{{language}}”的文字没有取到，先保留现在的语言。',
  unknownPlace: '链接里的条目“{{id}}”不存在，已显示总览。',
  outsideGround: '链接指向的位置在地图之外，这里是离它最近的一角。',
  locateDenied: '浏览器没有给出位置。请允许本站获取位置后再试；嵌入在别的网页里时，那个网页也要允许。',
  locateOutside: '你的位置在西湖区之外，地图没有移动。',
  storageFull: '浏览器的存储空间满了，存下的地方关掉页面就会丢失。请删掉几处，或清理浏览器的数据，再试一次。',
  storageForbidden:
    '浏览器不让本站存东西，存下的地方关掉页面就会丢失。想留住，请在浏览器设置里允许本站存储数据。',
  linkCopied: '链接已复制。',
  linkNotCopied: '浏览器不让复制，请选中链接自行复制：{{href}}',
} as const;
