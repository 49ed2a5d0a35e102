/** What a browser that can install the page hands over; not in TypeScript's library, for not all browsers have it. */
export interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}

let kept: InstallPrompt | null = null;
let tell = (): void => undefined;

// A browser may offer it as soon as the page is there, long before the code that shows the button.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault(); // no banner of the browser's own
  kept = event as InstallPrompt; // as its name says
  tell();
});

export const installPrompt = (): InstallPrompt | null => kept;

/** A prompt can be used once. */
export function spendPrompt(): void {
  kept = null;
}

/** @param listener is told when a prompt has come */
export function onInstallPrompt(listener: () => void): void {
  tell = listener;
}
