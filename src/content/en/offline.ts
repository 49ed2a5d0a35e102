export const offline = {
  isOffline: 'You are offline. Everything here works.',
  isOfflineWithout: 'You are offline. What has not been opened yet may not load.',
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  understood: 'OK',
  kept: 'Everything works without a network.',
  keptSize: (megabytes: string, files: number) =>
    `Everything works without a network: ${megabytes} MB in ${files} files are kept on this machine.`,
  fetching: 'Fetching what is needed without a network.',
  fetchingOf: (done: number, total: number) => `Fetching what is needed without a network: ${done} of ${total} files.`,
  progress: 'Files fetched',
  failed: 'Not everything could be kept for use without a network. The connection broke off, or storage is full.',
  unsupported:
    'Nothing can be kept here for use without a network: it takes an https address, and some private windows do not allow it.',
  off: 'Nothing is kept on this machine. Without a network, this page will not open.',
  keep: 'Keep for use offline',
  remove: 'Remove the files',
  tryAgain: 'Try again',
  install: 'Install as an app',
};

export type OfflineWords = typeof offline;
