import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { keysOf } from '../../src/model/lists';

/** One thing to time; `prepare` and `clean` stay outside the measurement. */
export interface Contender {
  prepare?: () => unknown;
  run: () => unknown;
  clean?: () => unknown;
}

/**
 * Times the contenders in turn, round after round, so that whatever else the machine does meets
 * all of them alike. Garbage of one round is collected before the next measurement.
 *
 * @returns milliseconds of every round, by contender
 */
export function interleave<K extends string>(contenders: Record<K, Contender>, rounds: number): Record<K, number[]> {
  const names = keysOf(contenders);
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>; // every name has its list
  for (let round = 0; round < rounds; round++) {
    for (const name of names) found[name].push(timeOnce(contenders[name]));
  }
  return found;
}

function timeOnce({ prepare, run, clean }: Contender): number {
  prepare?.();
  collectGarbage();
  const start = performance.now();
  run();
  const taken = performance.now() - start;
  clean?.();
  return taken;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // --expose-gc makes it
