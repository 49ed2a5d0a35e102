import { deviceStorage } from '../openPage';

const KEY = 'resnet-atlas.offline';

/** Whether nothing shall be kept: the person has removed it, or the browser is asked to save data. */
export function isOff(): boolean {
  const chosen = deviceStorage()?.getItem(KEY);
  return chosen === 'off' || (chosen !== 'on' && savesData());
}

export function chooseOff(off: boolean): void {
  try {
    deviceStorage()?.setItem(KEY, off ? 'off' : 'on');
  } catch {
    // Without storage the choice holds for this visit.
  }
}

/** Not in TypeScript's library, for not all browsers have it. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true; // not in TypeScript's library
}
