import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderStep } from '../../../../../tests/support/renderLearn';

beforeEach(() => localStorage.clear());

async function open(stepId: string) {
  const screen = await renderStep('degradation', stepId, '.lesson-figure:is(:has(.curve), :has(td))');
  return {
    ...screen,
    networks: () =>
      [...screen.container.querySelectorAll<SVGElement>('.curve')].map(({ dataset }) => dataset['network']),
  };
}

test('the curve is drawn by keys, and then stands beside the measured one with the gap in words', async () => {
  const { getByRole, container, networks } = await open('draw');
  expect(networks()).toEqual(['plain20']); // plain-56 would give the answer away
  await expect.element(getByRole('button', { name: 'Check' })).toBeDisabled();
  const points = getByRole('slider').elements();
  expect(points).toHaveLength(8);
  (points.at(-1) as SVGElement).focus(); // circles
  await userEvent.keyboard('{End}{ArrowDown}{PageDown}');
  await expect.poll(() => points.at(-1)!.getAttribute('aria-valuenow')).toBe('3.9'); // 4.5 − 0.1 − 0.5
  await getByRole('button', { name: 'Check' }).click();
  // The last window's mean of the record's three seeds: (2.317 + 2.321 + 1.678) / 3.
  await expect.element(getByRole('status')).toHaveTextContent('It ends at 3.9, the measured one at 2.1.');
  expect(networks()).toEqual(['plain20', 'plain56']);
  expect(getByRole('slider').elements()).toHaveLength(0);
  expect((await axe.run(container)).violations).toEqual([]);
});

test('one stroke draws the whole curve', async () => {
  const { getByRole, container } = await open('draw');
  const area = container.querySelector('.drawn-curve rect')!;
  const box = area.getBoundingClientRect();
  const at = (share: number, type: string) =>
    area.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        clientX: box.left + share * box.width,
        clientY: box.top + box.height / 3,
      }),
    );
  Element.prototype.setPointerCapture = () => {}; // there is no real pointer to hold
  at(0, 'pointerdown');
  at(1, 'pointermove');
  at(1, 'pointerup');
  const values = () =>
    getByRole('slider')
      .elements()
      .map((point) => point.getAttribute('aria-valuenow'));
  await expect.poll(values).toEqual(Array.from({ length: 8 }, () => '3')); // two thirds of 4.5
});

test.each(['training', 'gradients', 'easy'])('%s has nothing to object to', async (step) => {
  const { container } = await open(step);
  expect((await axe.run(container)).violations).toEqual([]);
});
