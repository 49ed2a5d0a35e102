import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Store } from '../../../state/store';
import { DEFAULT_STATE, THEMES } from '../../../state/viewState';
import { StoreProvider } from '../useStore';
import { HeatMap } from './HeatMap';
import '../../../styles/tokens.css';
import '../../../styles/base.css';

const VALUES = [-2, 0, 1, 2, NaN, -1];
const SCALE = { kind: 'diverging', most: 2 } as const;
const say = ({ row, column }: { row: number; column: number }, value: number) =>
  `row ${row}, column ${column}: ${value}`;

async function open(theme: (typeof THEMES)[number] = 'light') {
  document.documentElement.dataset['theme'] = theme;
  const screen = await render(
    <StoreProvider store={new Store({ ...DEFAULT_STATE, theme })}>
      <main style={{ width: 300 }}>
        <HeatMap values={VALUES} columns={3} scale={SCALE} label="F(x), channel 3" say={say} />
      </main>
    </StoreProvider>,
  );
  const canvas = screen.container.querySelector('canvas')!; // a map has one
  const pixel = (x: number, y: number) => [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data]; // a canvas in a page
  return { screen, canvas, pixel, readout: screen.getByRole('status') };
}

test('a pixel a cell, enlarged without a blur; colours are the look’s, and what is no number is clear', async () => {
  const { canvas, pixel } = await open();
  expect([canvas.width, canvas.height]).toEqual([3, 2]);
  expect(canvas.getBoundingClientRect().width).toBe(300);
  expect(getComputedStyle(canvas).imageRendering).toBe('pixelated');
  expect(pixel(0, 0)).toEqual([0x1d, 0x4e, 0xd8, 255]);
  expect(pixel(0, 1)).toEqual([0xb9, 0x1c, 0x1c, 255]);
  expect(pixel(1, 1)[3]).toBe(0);
});

test('the dark look has its own ends', async () => {
  const { pixel } = await open('dark');
  expect(pixel(0, 0)).toEqual([0x7a, 0xa7, 0xff, 255]);
});

test('arrow keys, Home, End and the corners: the value is said, and leaving takes the cursor away', async () => {
  const { screen, readout } = await open();
  const said = () => readout.element().textContent;
  screen.getByRole('group', { name: 'F(x), channel 3' }).element().focus();
  await expect.poll(said).toBe('row 0, column 0: -2');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
  await expect.poll(said).toBe('row 1, column 1: NaN');
  await userEvent.keyboard('{End}');
  await expect.poll(said).toBe('row 1, column 2: -1');
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await expect.poll(said).toBe('row 0, column 0: -2');
  (document.activeElement as HTMLElement).blur();
  await expect.poll(said).toBe('');
});

test('the cell under the pointer is said', async () => {
  const { canvas, readout } = await open();
  await userEvent.hover(canvas, { position: { x: 250, y: 150 } });
  await expect.poll(() => readout.element().textContent).toBe('row 1, column 2: -1');
});

test.each(THEMES)('axe finds nothing in the %s look', async (theme) => {
  const { screen } = await open(theme);
  screen.getByRole('group').element().focus();
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('64 maps of 112 × 112 cells are painted', async () => {
  const maps = Array.from({ length: 64 }, (_map, channel) =>
    Float32Array.from({ length: 112 ** 2 }, (_cell, i) => Math.sin(i * channel)),
  );
  const scale = { kind: 'diverging', most: 1 } as const;
  const Maps = ({ values }: { values: readonly Float32Array[] }) => (
    <StoreProvider store={store}>
      {values.map((map, i) => (
        <HeatMap key={i} values={map} columns={112} scale={scale} label={`channel ${i}`} say={say} />
      ))}
    </StoreProvider>
  );
  const store = new Store(DEFAULT_STATE);
  const { container, rerender } = await render(<Maps values={maps} />);
  const began = performance.now();
  await rerender(<Maps values={maps.toReversed()} />);
  console.log(`64 maps of 112 × 112 cells painted again in ${(performance.now() - began).toFixed(1)} ms`);
  const last = [...container.querySelectorAll('canvas')].at(-1)!; // one a map
  const [first] = last.getContext('2d')!.getImageData(0, 0, 1, 1).data; // a canvas in a page
  expect(first).toBeGreaterThanOrEqual(253); // channel 0 is zeros, and zero is white
});
