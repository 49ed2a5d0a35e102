/** Those who want to hear of a change; `subscribe` is what React's `useSyncExternalStore` takes. */
export class Listeners {
  private readonly all = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.all.add(listener);
    return () => this.all.delete(listener);
  };

  tell(): void {
    this.all.forEach((listener) => listener());
  }
}
