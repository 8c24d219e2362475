export const walk = {
  title: '我的路线',
  compose: '自己排一条路线',
  add: '加入我的路线',
  toggle: '{{name}}：在我的路线里',
  added: '已加入我的路线，第 {{number, number}} 站。',
  undo: '撤销',
  undone: '已撤销。',
  open: '看我的路线',
  full: '一条路线最多 {{most, number}} 站，先去掉一站再加。',
  twice: '路线里这一站的前后就是它，不用再加一次。',
} as const;
