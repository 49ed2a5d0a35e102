import { expect, test } from 'vitest';
import type { ShownNetwork } from '../shownNetwork';
import { renderPanel } from '../stageTable/renderPanel';
import { Diagram } from './Diagram';

const Narrow = (props: { network: ShownNetwork; compare: ShownNetwork | null }) => (
  <div style={{ width: 600 }}>
    <Diagram {...props} />
  </div>
);

test('while it is printed the whole drawing is in its picture, zoomed or wider than the window; then the screen is as it was', async () => {
  const { screen } = await renderPanel(Narrow, { model: 'resnet152' });
  await expect.poll(() => screen.container.querySelectorAll('.block').length).toBeGreaterThan(0);
  await screen.getByRole('button', { name: 'Zoom in' }).click();
  const svg = screen.container.querySelector<SVGSVGElement>('.drawing-svg')!; // it is drawn
  const scene = svg.querySelector('g')!; // it holds the picture
  const onScreen = [svg.getAttribute('width'), svg.getAttribute('viewBox'), scene.getAttribute('transform')];

  dispatchEvent(new Event('beforeprint'));
  const whole = scene.getBoundingClientRect();
  const paper = svg.getBoundingClientRect();
  expect(whole.left).toBeGreaterThanOrEqual(paper.left - 1);
  expect(whole.right).toBeLessThanOrEqual(paper.right + 1);
  expect(whole.bottom).toBeLessThanOrEqual(paper.bottom + 1);

  dispatchEvent(new Event('afterprint'));
  expect([svg.getAttribute('width'), svg.getAttribute('viewBox'), scene.getAttribute('transform')]).toEqual(onScreen);
});
