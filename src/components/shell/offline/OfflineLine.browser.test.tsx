import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { offline as words } from '../../../content/en/offline';
import { OfflineLine } from './OfflineLine';
import type { Keeping, OfflineState } from './offlineState';

const noted = () => vi.fn<() => void>();
const actions = { keep: noted(), remove: noted(), install: noted(), reload: noted() };
const calm: OfflineState = { keeping: { kind: 'kept' }, isOnline: true, hasNewVersion: false, canInstall: false };

const line = (
  state: Partial<OfflineState>,
  { isStated = false, putAside = null as 'offline' | 'newVersion' | null } = {},
) =>
  render(
    <OfflineLine
      state={{ ...calm, ...state }}
      isStated={isStated}
      putAside={putAside}
      onPutAside={() => undefined}
      words={words}
      actions={actions}
    />,
  );

const shown = async (...args: Parameters<typeof line>) => {
  const { container } = await line(...args);
  return container.querySelector<HTMLElement>('.offline')!.innerText.trim(); // it is always there, for its status
};

test('where nothing has happened, a view has no line', async () => {
  expect(await shown({})).toBe('');
});

test('without a network it is said what works; acknowledged, it goes', async () => {
  expect(await shown({ isOnline: false })).toContain(words.isOffline);
  expect(await shown({ isOnline: false }, { putAside: 'offline' })).toBe('');
  for (const kind of ['off', 'failed', 'unsupported', 'unknown'] as const) {
    expect(await shown({ isOnline: false, keeping: { kind } }), kind).toContain(words.isOfflineWithout);
  }
});

test('a new version is offered, and taken only when that is pressed', async () => {
  const screen = await line({ hasNewVersion: true });
  expect(actions.reload).not.toHaveBeenCalled();
  await screen.getByRole('button', { name: words.reload }).click();
  expect(actions.reload).toHaveBeenCalledOnce();
});

test('put aside, the offer leaves room for what is kept', async () => {
  expect(
    await shown({ hasNewVersion: true, keeping: { kind: 'off' } }, { putAside: 'newVersion', isStated: true }),
  ).toContain(words.off);
});

describe('where it is stated', () => {
  test.each<[Keeping, string]>([
    [{ kind: 'fetching', done: 0, total: 0 }, words.fetching],
    [{ kind: 'fetching', done: 41, total: 184 }, '41 of 184 files'],
    [{ kind: 'failed' }, words.tryAgain],
    [{ kind: 'off' }, words.keep],
    [{ kind: 'kept' }, words.remove],
    [{ kind: 'unsupported' }, words.unsupported],
  ])('%o', async (keeping, text) => {
    expect(await shown({ keeping }, { isStated: true })).toContain(text);
  });

  test('without a network nothing can be removed: it would be gone for good', async () => {
    expect(await shown({ isOnline: false }, { isStated: true, putAside: 'offline' })).not.toContain(words.remove);
  });

  test('the page can be installed where the browser offers it', async () => {
    const screen = await line({ canInstall: true }, { isStated: true });
    await screen.getByRole('button', { name: words.install }).click();
    expect(actions.install).toHaveBeenCalledOnce();
  });
});
