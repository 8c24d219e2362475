export const map = {
  region: '地图',
  controls: '地图操作',
  locate: '定位到我的位置',
  zoomIn: '放大',
  zoomOut: '缩小',
  resetNorth: '朝北俯视',
  showDistrict: '看全区',
  terrain3d: '立体地形',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  loading: '地图正在展开',
} as const;
