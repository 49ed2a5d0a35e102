import { Listeners } from '../../../state/listeners';
import {
  HELLO_MS,
  isOpen,
  type Member,
  type Message,
  newMember,
  receive,
  type Role,
  say,
  sayChange,
  type Spoken,
} from '../../../state/show/members';
import { readMessage } from '../../../state/show/readShared';
import { beginShared, type Shared, type ShowValues, valuesOf, type Wall } from '../../../state/show/shared';
import { keepShared, takenUp } from './keptShow';
import { rememberShow } from './session';

const CHANNEL = 'resnet-atlas.show';

/** What this window knows of the show; `shared` is null while it takes no part. */
export interface InStepSnapshot {
  shared: Shared | null;
  values: ShowValues | null;
  /** Whether another window shows the wall. */
  isWallOpen: boolean;
}

const OUT: InStepSnapshot = { shared: null, values: null, isWallOpen: false };

/** This window's part in the show: what changes here is told to the others, and what they tell is taken over. Knows no React. */
class InStep {
  private snapshot = OUT;
  private member: Member | null = null;
  private channel: BroadcastChannel | null = null;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private readonly listeners = new Listeners();

  readonly get = (): InStepSnapshot => this.snapshot;

  readonly subscribe = this.listeners.subscribe;

  /** Takes part: in the show that this tab was in before a reload, else in one of its own until it hears of an older. */
  join(role: Role, wall: Wall): void {
    const id = Math.random().toString(36).slice(2, 12);
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
    this.channel?.addEventListener('message', ({ data }) => this.hear(readMessage(data)));
    this.take(newMember(id, role, takenUp() ?? beginShared({ id, born: Date.now() }, wall)));
    this.hello();
    this.pulse = setInterval(this.hello, HELLO_MS);
    addEventListener('pagehide', this.bye);
    addEventListener('pageshow', this.hello);
  }

  leave(): void {
    this.bye();
    removeEventListener('pagehide', this.bye);
    removeEventListener('pageshow', this.hello);
    clearInterval(this.pulse);
    this.channel?.close();
    this.channel = null;
    this.member = null;
    this.publish(OUT);
  }

  change(change: Partial<ShowValues>): void {
    if (this.member !== null) this.speak(sayChange(this.member, change));
  }

  private readonly hello = () => {
    if (this.member !== null) this.speak(say(this.member, 'hello'));
  };
  private readonly bye = () => {
    if (this.member === null) return;
    const { member, message } = say(this.member, 'bye');
    this.member = member; // and nothing is remembered any more: the show may have ended
    this.channel?.postMessage(message);
  };

  private hear(message: Message | null): void {
    if (message === null || this.member === null) return;
    const { member, answer } = receive(this.member, message, Date.now());
    if (answer !== null) this.channel?.postMessage(answer);
    this.take(member);
  }

  private speak({ member, message }: Spoken): void {
    this.channel?.postMessage(message);
    this.take(member);
  }

  private take(member: Member): void {
    this.member = member;
    const { shared } = member;
    const isWallOpen = isOpen(member, 'wall', Date.now());
    const isNew = shared !== this.snapshot.shared;
    if (isNew) keepShared(shared);
    rememberShow(shared.session.id);
    if (isNew || isWallOpen !== this.snapshot.isWallOpen)
      this.publish({ shared, values: isNew ? valuesOf(shared) : this.snapshot.values, isWallOpen });
  }

  private publish(snapshot: InStepSnapshot): void {
    this.snapshot = snapshot;
    this.listeners.tell();
  }
}

export const inStep = new InStep();
