import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en } from '../../../content/en';
import { Store } from '../../../state/store';
import { DEFAULT_STATE } from '../../../state/viewState';
import { WordsProvider } from '../../primitives/messages';
import { StoreProvider } from '../../primitives/useStore';
import { RunControls } from './RunControls';
import { useRun } from './useRun';

type Ask = Parameters<typeof useRun<string>>[0];

/** A computation without the worker's help: what it answers, and when, is the test's. */
function Computation({ ask, keys = [''] }: { ask: Ask; keys?: readonly string[] }) {
  const [at, setAt] = useState(0);
  const run = useRun<string>(ask, keys[at]);
  return (
    <>
      <RunControls run={run} label="Compute" isSeeded />
      <button type="button" onClick={() => setAt(at + 1)}>
        another
      </button>
      <p data-result="">{run.result}</p>
    </>
  );
}

async function open(ask: Ask, keys?: readonly string[]) {
  const store = new Store({ ...DEFAULT_STATE, view: 'groups' });
  const screen = await render(
    <StoreProvider store={store}>
      <WordsProvider lang="en" messages={en}>
        <Computation ask={ask} {...(keys === undefined ? {} : { keys })} />
      </WordsProvider>
    </StoreProvider>,
  );
  return { ...screen, store, result: () => screen.container.querySelector('[data-result]')?.textContent };
}

const frame = en.groups.frame;

test('a quick answer comes without a sign of waiting; then the button offers to run again', async () => {
  const { getByRole, result } = await open(() => Promise.resolve('42'));
  await getByRole('button', { name: 'Compute' }).click();
  await expect.poll(result).toBe('42');
  await expect.element(getByRole('button', { name: frame.runAgain })).toBeVisible();
});

test('what takes long shows how far it is, and can be cancelled by key; the last result stays', async () => {
  let asked = 0;
  const ask: Ask = async (_, report) => {
    if (asked++ === 0) return 'first';
    report(3, 10);
    return new Promise(() => undefined); // for ever
  };
  const { getByRole, result } = await open(ask);
  await getByRole('button', { name: 'Compute' }).click();
  await expect.poll(result).toBe('first');
  await getByRole('button', { name: frame.runAgain }).click();
  await expect.element(getByRole('progressbar')).toHaveAttribute('value', '3');
  getByRole('button', { name: frame.cancel }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('button', { name: frame.runAgain })).toBeVisible();
  expect(result()).toBe('first');
});

test('what goes wrong is said, and the button runs it again', async () => {
  let asked = 0;
  const { getByRole, getByText, result } = await open(() =>
    asked++ === 0 ? Promise.reject(new Error('1.6 GiB are too much')) : Promise.resolve('fine'),
  );
  await getByRole('button', { name: 'Compute' }).click();
  await expect.element(getByText('1.6 GiB are too much')).toBeVisible();
  await getByRole('button', { name: 'Compute' }).click();
  await expect.poll(result).toBe('fine');
  await expect.element(getByText(frame.failed)).not.toBeInTheDocument();
});

test('once there is a result, another question is answered unasked; before, it waits', async () => {
  const asked: number[] = [];
  const { getByRole, result } = await open(() => Promise.resolve(`answer ${asked.push(0)}`), ['a', 'b', 'c']);
  await getByRole('button', { name: 'another' }).click();
  expect(asked).toHaveLength(0);
  await getByRole('button', { name: 'Compute' }).click();
  await expect.poll(result).toBe('answer 1');
  await getByRole('button', { name: 'another' }).click();
  await expect.poll(result).toBe('answer 2');
});

test('a new seed is the next whole number, and stands in the state', async () => {
  const { getByRole, getByText, store } = await open(() => Promise.resolve(''));
  await getByRole('button', { name: frame.newSeed }).click();
  expect(store.get().state.groups.seed).toBe(2);
  await expect.element(getByText('Seed 2')).toBeVisible();
});
