import { changeShared, mergeShared, type Shared, type ShowValues } from './shared';

/** What a window of the show is: the wall that the room sees, or the speaker's own. */
export const ROLES = ['wall', 'speaker'] as const;
export type Role = (typeof ROLES)[number];

/** What windows tell each other: that one is there and asks who is, the answer, a change, and that one goes. */
export const MESSAGE_KINDS = ['hello', 'here', 'news', 'bye'] as const;

export interface Message {
  kind: (typeof MESSAGE_KINDS)[number];
  from: string;
  role: Role;
  /** Of the sender's messages, from 1. */
  n: number;
  shared: Shared;
}

interface Peer {
  role: Role;
  /** Its last message. */
  n: number;
  /** When it came; null after its `bye`. */
  seenAt: number | null;
}

/** One window's side of the protocol. Pure: who sends, receives and keeps time stands around it. */
export interface Member {
  readonly id: string;
  readonly role: Role;
  readonly shared: Shared;
  readonly peers: Readonly<Record<string, Peer>>;
  /** Messages sent. */
  readonly sent: number;
}

/** A window says hello this often. Whoever is silent for `SILENT_MS` is gone without a word. */
export const HELLO_MS = 2000;
export const SILENT_MS = 5000;

export interface Spoken {
  member: Member;
  message: Message;
}

export function newMember(id: string, role: Role, shared: Shared): Member {
  return { id, role, shared, peers: {}, sent: 0 };
}

export function say(member: Member, kind: Message['kind']): Spoken {
  const n = member.sent + 1;
  const { id: from, role, shared } = member;
  return { member: { ...member, sent: n }, message: { kind, from, role, n, shared } };
}

export function sayChange(member: Member, change: Partial<ShowValues>): Spoken {
  return say({ ...member, shared: changeShared(member.shared, change, member.id) }, 'news');
}

/** Takes a message in. The answer is only to a hello, and nothing answers an answer: no echo runs in circles. */
export function receive(member: Member, message: Message, now: number): { member: Member; answer: Message | null } {
  const known = Object.hasOwn(member.peers, message.from) ? member.peers[message.from] : undefined;
  if (message.from === member.id || (known !== undefined && message.n <= known.n)) return { member, answer: null };
  const peer: Peer = { role: message.role, n: message.n, seenAt: message.kind === 'bye' ? null : now };
  const heard = {
    ...member,
    peers: { ...member.peers, [message.from]: peer },
    shared: mergeShared(member.shared, message.shared),
  };
  if (message.kind !== 'hello') return { member: heard, answer: null };
  const spoken = say(heard, 'here');
  return { member: spoken.member, answer: spoken.message };
}

/** Whether another window of this kind is open. */
export function isOpen({ peers }: Member, role: Role, now: number): boolean {
  return Object.values(peers).some(
    (peer) => peer.role === role && peer.seenAt !== null && now - peer.seenAt < SILENT_MS,
  );
}
