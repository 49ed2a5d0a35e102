import { DECK_LIMITS } from '../deck/deck';
import { type Message, MESSAGE_KINDS, ROLES } from './members';
import { SHOW_KEYS, type Shared, type ShowValues } from './shared';

/** What another window sent or left; null where it is something else, as from another version of the app. */
export function readMessage(given: unknown): Message | null {
  if (!isRecord(given)) return null;
  const { from, n } = given;
  const kind = MESSAGE_KINDS.find((one) => one === given['kind']);
  const role = ROLES.find((one) => one === given['role']);
  const shared = readShared(given['shared']);
  if (kind === undefined || role === undefined || shared === null || !isId(from) || !isCount(n)) return null;
  return { kind, role, shared, from, n };
}

export function readShared(given: unknown): Shared | null {
  if (!isRecord(given)) return null;
  const { session } = given;
  if (!isRecord(session) || !isId(session['id']) || !isTime(session['born'])) return null;
  const registers = SHOW_KEYS.map((key) => [key, readRegister(given[key], READERS[key])] as const);
  if (registers.some(([, register]) => register === null)) return null;
  return { session: { id: session['id'], born: session['born'] }, ...Object.fromEntries(registers) } as Shared; // every key has passed its reader
}

const READERS: { [K in keyof ShowValues]: (value: unknown) => value is ShowValues[K] } = {
  wall: (value): value is ShowValues['wall'] =>
    isRecord(value) &&
    isCount(value['place']) &&
    value['place'] >= 1 &&
    value['place'] <= DECK_LIMITS.scenes &&
    (value['link'] === null || isLink(value['link'])),
  kept: (value): value is ShowValues['kept'] =>
    isRecord(value) && Object.keys(value).length <= DECK_LIMITS.scenes && Object.values(value).every(isLink),
  isBlack: (value): value is boolean => typeof value === 'boolean',
  timer: (value): value is ShowValues['timer'] =>
    isRecord(value) &&
    (value['startedAt'] === null || isTime(value['startedAt'])) &&
    isTime(value['countedMs']) &&
    value['countedMs'] >= 0,
};

function readRegister(given: unknown, isValue: (value: unknown) => boolean) {
  if (!isRecord(given)) return null;
  const { value, seq, by } = given;
  return isValue(value) && isCount(seq) && typeof by === 'string' ? { value, seq, by } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 64;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isLink = (value: unknown): value is string => typeof value === 'string' && value.length <= DECK_LIMITS.link;
