import type { OfflineWords } from '../en/offline';

export const offline: OfflineWords = {
  isOffline: '当前没有网络，所有功能照常可用。',
  isOfflineWithout: '当前没有网络，还没有打开过的内容可能无法加载。',
  newVersion: '新版本已准备好。',
  reload: '重新加载',
  later: '以后再说',
  understood: '知道了',
  kept: '没有网络也能使用全部功能。',
  keptSize: (megabytes, files) => `没有网络也能使用全部功能：本机存有 ${files} 个文件，共 ${megabytes} MB。`,
  fetching: '正在下载离线使用所需的文件。',
  fetchingOf: (done, total) => `正在下载离线使用所需的文件：已下载 ${done} 个，共 ${total} 个。`,
  progress: '已下载的文件',
  failed: '离线使用所需的文件没有全部存好：连接中断，或存储空间不足。',
  unsupported: '这里无法为离线使用保存文件：需要 https 地址，有些浏览器的隐私窗口也不允许。',
  off: '本机没有保存任何文件。没有网络时，这个页面将无法打开。',
  keep: '保存到本机，供离线使用',
  remove: '移除这些文件',
  tryAgain: '重试',
  install: '安装为应用',
};
