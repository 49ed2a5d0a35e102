import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../../../tests/support/deep';
import {
  isOpen,
  type Member,
  type Message,
  newMember,
  receive,
  type Role,
  say,
  sayChange,
  SILENT_MS,
  type Spoken,
} from './members';
import { beginShared, changeShared, mergeShared, type Shared, type ShowValues, valuesOf } from './shared';

/** Windows of one browser: what each says waits with every other until it is handed over. */
class Windows {
  members: Member[] = [];
  now = 0;
  private waiting: { to: string; message: Message }[] = [];
  private opened = 0;

  private speak({ member, message }: Spoken): void {
    this.members = this.members.map((one) => (one.id === member.id ? member : one));
    for (const { id } of this.members) if (id !== member.id) this.waiting.push({ to: id, message });
  }

  open(role: Role, place: number, kept?: Shared): void {
    const id = `w${++this.opened}`;
    const member = newMember(id, role, kept ?? beginShared({ id, born: this.opened }, { place, link: null }));
    this.members.push(member);
    this.speak(say(member, 'hello'));
  }

  close(i: number): void {
    const member = this.members[i]!; // the caller counts
    this.speak(say(member, 'bye'));
    this.members = this.members.filter((one) => one !== member && one.id !== member.id);
    this.waiting = this.waiting.filter(({ to }) => to !== member.id);
  }

  reload(i: number): void {
    const { role, shared } = this.members[i]!; // as above
    this.close(i);
    this.open(role, 1, shared);
  }

  change(i: number, change: Partial<ShowValues>): void {
    this.speak(sayChange(this.members[i]!, change)); // as above
  }

  /** Hands over one message: of every sender's to one window the first. */
  handOver(at: number, isLost = false): void {
    const chosen = this.waiting[at % Math.max(1, this.waiting.length)];
    const next = this.waiting.find(({ to, message }) => to === chosen?.to && message.from === chosen.message.from);
    if (next === undefined) return;
    this.waiting = this.waiting.filter((one) => one !== next);
    const member = this.members.find(({ id }) => id === next.to);
    if (member === undefined || isLost) return;
    const heard = receive(member, next.message, this.now);
    this.members = this.members.map((one) => (one.id === member.id ? heard.member : one));
    if (heard.answer !== null) this.speak({ member: heard.member, message: heard.answer });
  }

  settle(): void {
    for (let i = 0; this.waiting.length > 0; i++) {
      if (i > 10_000) throw new Error('the windows do not come to rest');
      this.handOver(0);
    }
  }

  /** What each says again and again, should a message have been lost. */
  helloAll(): void {
    for (const { id } of this.members)
      this.speak(
        say(
          this.members.find((one) => one.id === id)!,
          'hello',
        ),
      ); // saying hello closes none
    this.settle();
  }

  get values(): ShowValues[] {
    return this.members.map(({ shared }) => valuesOf(shared));
  }
}

interface Step {
  what: 'open wall' | 'open speaker' | 'close' | 'reload' | 'turn' | 'change' | 'black' | 'hand over' | 'lose';
  who: number;
  n: number;
}
const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(
      'open wall',
      'open speaker',
      'close',
      'reload',
      'turn',
      'turn',
      'change',
      'black',
      'hand over',
      'hand over',
      'hand over',
      'lose',
    ),
    who: fc.nat(2),
    n: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 40 },
);

function perform(windows: Windows, { what, who, n }: Step): void {
  const count = windows.members.length;
  const i = who % Math.max(1, count);
  if (what === 'open wall' || what === 'open speaker') {
    if (count < 3) windows.open(what === 'open wall' ? 'wall' : 'speaker', n);
  } else if (what === 'hand over' || what === 'lose') windows.handOver(n * 7 + who, what === 'lose');
  else if (count === 0) windows.open('wall', n);
  else if (what === 'close') windows.close(i);
  else if (what === 'reload') windows.reload(i);
  else if (what === 'turn') windows.change(i, { wall: { place: n, link: null } });
  else if (what === 'change') windows.change(i, { wall: { place: n, link: `view=explore&groups=${n}` } });
  else windows.change(i, { isBlack: n % 2 === 0 });
}

describe('two or three windows, opened, closed, reloaded and turned in any order', () => {
  test('agree as soon as they have heard of each other, even where messages got lost', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const windows = new Windows();
        for (const step of list) perform(windows, step);
        windows.settle();
        windows.now = SILENT_MS;
        windows.helloAll();
        expect(new Set(windows.values.map((value) => JSON.stringify(value))).size).toBeLessThanOrEqual(1);
        for (const member of windows.members) {
          const others = windows.members.filter(({ id }) => id !== member.id);
          for (const role of ['wall', 'speaker'] as const)
            expect(isOpen(member, role, SILENT_MS)).toBe(others.some((other) => other.role === role));
        }
      }),
      { numRuns: draws(2000) },
    );
  });

  test('with time to hear between the moves, the last move is what all show, and who comes later joins', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const windows = new Windows();
        let place: number | null = null; // the only one there is, kept by hand
        for (const step of list.filter(({ what }) => what !== 'lose' && what !== 'hand over')) {
          const before = windows.members.length;
          perform(windows, step);
          windows.settle();
          const isMove = step.what === 'turn' || step.what === 'change';
          if (windows.members.length === 0) place = null;
          else if (before === 0 || isMove) place = step.n;
          expect(windows.values.map(({ wall }) => wall.place)).toEqual(windows.members.map(() => place));
        }
      }),
      { numRuns: draws(1000) },
    );
  });
});

describe('what two windows make of their states', () => {
  const states = fc
    .record({
      born: fc.integer({ min: 1, max: 2 }),
      changes: fc.array(fc.record({ place: fc.integer({ min: 1, max: 9 }), by: fc.constantFrom('x', 'y') }), {
        maxLength: 4,
      }),
    })
    .map(({ born, changes }) =>
      changes.reduce(
        (state, { place, by }) => changeShared(state, { wall: { place, link: by } }, `${by}${changes.length}${place}`),
        beginShared({ id: `s${born}`, born }, { place: 1, link: null }),
      ),
    );
  test('does not depend on who hears whom first, or how often', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        const merged = (x: Shared, y: Shared) => valuesOf(mergeShared(x, y));
        expect(mergeShared(a, a)).toBe(a);
        expect(mergeShared(mergeShared(a, b), b)).toEqual(mergeShared(a, b));
        expect(merged(mergeShared(a, b), c)).toEqual(merged(a, mergeShared(b, c)));
        const isOneWriter = a.session.id === b.session.id && a.wall.by === b.wall.by; // who does not say two things at once
        expect(isOneWriter || isDeepStrictEqual(merged(a, b), merged(b, a))).toBe(true);
      }),
      { numRuns: draws(2000) },
    );
  });
  test('the older show is joined, whatever was done in the younger', () => {
    const old = beginShared({ id: 'z', born: 10 }, { place: 4, link: null });
    const young = changeShared(beginShared({ id: 'a', born: 11 }, { place: 1, link: null }), { isBlack: true }, 'a');
    expect([mergeShared(old, young), mergeShared(young, old)]).toEqual([old, old]);
  });
  test('of two windows that turn at the same moment one wins, for both', () => {
    const start = beginShared({ id: 's', born: 1 }, { place: 1, link: null });
    const [a, b] = [
      changeShared(start, { wall: { place: 2, link: null } }, 'a'),
      changeShared(start, { wall: { place: 3, link: null } }, 'b'),
    ];
    expect(valuesOf(mergeShared(a, b)).wall).toEqual(valuesOf(mergeShared(b, a)).wall);
  });
  test('turning does not take back what another window did to the screen or the watch', () => {
    const start = beginShared({ id: 's', born: 1 }, { place: 1, link: null });
    const [dark, on] = [
      changeShared(start, { isBlack: true }, 'a'),
      changeShared(start, { wall: { place: 2, link: null } }, 'b'),
    ];
    expect(valuesOf(mergeShared(dark, on))).toMatchObject({ isBlack: true, wall: { place: 2 } });
  });
});

describe('who is there', () => {
  const shared = beginShared({ id: 's', born: 1 }, { place: 1, link: null });
  const [wall, speaker] = [newMember('w', 'wall', shared), newMember('s', 'speaker', shared)];
  const hello = say(wall, 'hello');
  test('a window is there until it says bye, or has been silent', () => {
    const { member, answer } = receive(speaker, hello.message, 1000);
    expect(answer).toMatchObject({ kind: 'here', from: 's', role: 'speaker' });
    expect([
      isOpen(member, 'wall', 1000 + SILENT_MS - 1),
      isOpen(member, 'wall', 1000 + SILENT_MS),
      isOpen(member, 'speaker', 1000),
    ]).toEqual([true, false, false]);
    const after = receive(member, say(hello.member, 'bye').message, 1500).member;
    expect(isOpen(after, 'wall', 1500)).toBe(false);
    expect(receive(after, hello.message, 1600)).toEqual({ member: after, answer: null }); // late, and said before the bye
  });
  test('nothing but a hello is answered, and one’s own words are not heard', () => {
    for (const kind of ['here', 'news', 'bye'] as const)
      expect(receive(speaker, say(wall, kind).message, 1).answer).toBeNull();
    expect(receive(wall, hello.message, 1)).toEqual({ member: wall, answer: null });
  });
});
