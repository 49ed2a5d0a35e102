import { useEffect } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en as words } from '../../../content/en/export';
import { en } from '../../../content/en';
import type { ModelId } from '../../../model/architecture/catalogue';
import { Diagram } from '../diagram/Diagram';
import type { ShownNetwork } from '../shownNetwork';
import { renderPanel } from '../stageTable/renderPanel';
import { figureAsPng } from './figureAsPng';
import { figureAsSvg } from './figureAsSvg';
import { networkFigure } from './networkFigure';

const language = { lang: 'en', messages: en, words };

/** Draws a network, and with it the one that it is compared with. */
async function drawn(model: ModelId, compare: ModelId | null = null) {
  const seen = vi.fn<(network: ShownNetwork, compare: ShownNetwork | null) => void>();
  const Drawn = (props: { network: ShownNetwork; compare: ShownNetwork | null }) => {
    useEffect(() => seen(props.network, props.compare));
    return (
      <div style={{ width: 900 }}>
        <Diagram {...props} />
      </div>
    );
  };
  const { screen, store } = await renderPanel(Drawn, { model, compare });
  await expect.poll(() => screen.container.querySelectorAll('.drawing [data-block]').length).toBeGreaterThan(0);
  const figure = () => {
    const [network, other] = seen.mock.lastCall!; // it was rendered
    return figureAsSvg(networkFigure(other === null ? [network] : [network, other], language));
  };
  return { screen, store, figure };
}

/** The file in a page of its own, without any style sheet. */
async function withoutCss(source: string): Promise<Document> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!; // of the same origin
  page.body.append(page.importNode(parsed(source).documentElement, true));
  return page;
}

function parsed(source: string): Document {
  const file = new DOMParser().parseFromString(source, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file;
}

async function imageOf(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

describe('a figure as SVG', () => {
  test('is XML that loads as an image of its size, and says which network and how it is counted', async () => {
    const { source, width, height } = (await drawn('resnet34')).figure();
    const file = parsed(source);
    expect(file.querySelector('svg > title')?.textContent).toBe('Diagram of ResNet-34');
    const said = file.querySelector('svg > desc')?.textContent;
    expect(said).toContain('21,797,672 parameters · 3.664 G MACs · input 224²×3 · resnet34');
    expect(said).toContain('Parameters: trained values, without BN’s running statistics.');
    const { naturalWidth, naturalHeight } = await imageOf(source);
    expect([naturalWidth, naturalHeight]).toEqual([width, height]);
  });

  test('needs nothing else: no class, no style, no script, nothing from outside', async () => {
    const { source } = (await drawn('resnext50_32x4d')).figure();
    const file = parsed(source);
    expect(
      file.querySelectorAll('[class], [style], [href], [tabindex], style, script, image, foreignObject, a'),
    ).toHaveLength(0);
    expect([...source.matchAll(/url\(([^)]*)\)/g)].every(([, target]) => file.querySelector(target!) !== null)).toBe(
      true,
    ); // each has its target
    expect(source.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('keeps every block and shortcut readable by a program: ResNet-34 has 16 blocks, 13 identities, 3 projections', async () => {
    const file = parsed((await drawn('resnet34')).figure().source);
    expect(file.querySelectorAll('g[data-block]')).toHaveLength(16);
    expect(file.querySelectorAll('[data-shortcut=identity]')).toHaveLength(13);
    expect(
      [...file.querySelectorAll('[data-shortcut=projection]')].map((line) => line.getAttribute('data-block')),
    ).toEqual(['layer2.0', 'layer3.0', 'layer4.0']);
    const texts = [...file.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(['ResNet-34', 'conv2_x', '56²×64', 'max pool']));
  });

  test.each(['light', 'dark', 'projector'])(
    'without style sheets it is light on white, projections dashed, from the %s look',
    async (theme) => {
      document.documentElement.dataset['theme'] = theme;
      const page = await withoutCss((await drawn('resnet34')).figure().source);
      const look = (selector: string) => {
        const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(page.querySelector(selector)!); // it is drawn
        return { fill, stroke, strokeDasharray, strokeWidth };
      };
      // The light look's inks: #0f766e of the first stage, #2563eb of the second.
      expect(look('[data-shortcut=identity]')).toEqual({
        fill: 'none',
        stroke: 'rgb(15, 118, 110)',
        strokeDasharray: 'none',
        strokeWidth: '1.6px',
      });
      expect(look('[data-shortcut=projection]')).toEqual({
        fill: 'none',
        stroke: 'rgb(37, 99, 235)',
        strokeDasharray: '5px, 4px',
        strokeWidth: '1.6px',
      });
      expect(look('g[data-block="layer1.0"] rect')).toMatchObject({
        fill: 'rgb(255, 255, 255)',
        stroke: 'rgb(15, 118, 110)',
      });
      expect(look('svg > rect').fill).toBe('rgb(255, 255, 255)');
    },
  );

  test('shows the whole network as it is laid out, not the window or the selection', async () => {
    const { screen, store, figure } = await drawn('resnet50');
    const { source } = figure();
    store.change({ focus: 'layer3.2' });
    for (let i = 0; i < 3; i++) await screen.getByRole('button', { name: 'Zoom in' }).click();
    expect(screen.container.querySelector('[data-zoomed]')).not.toBeNull();
    expect(figure().source).toBe(source);
  });

  test('two compared networks stand in one figure, each under its name', async () => {
    const file = parsed((await drawn('resnet50', 'plain34')).figure().source);
    const texts = [...file.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['ResNet-50', 'plain-34', '≠ This part differs between the two networks.']),
    );
    expect(file.querySelectorAll('g[data-block]')).toHaveLength(32);
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves nothing behind in the page', async () => {
    const { figure } = await drawn('resnet18');
    const before = document.body.childElementCount;
    figure();
    expect(document.body.childElementCount).toBe(before);
  });
});

test('a figure as PNG has two pixels for each px, and ink on white paper', async () => {
  const file = (await drawn('resnet18')).figure();
  const png = await figureAsPng(file);
  const header = new DataView(await png.arrayBuffer());
  expect(header.getUint32(0)).toBe(0x89_50_4e_47); // PNG's signature, then IHDR's width and height
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([2 * file.width, 2 * file.height]);
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!; // every browser here has it
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  expect(data.some((value) => value < 80)).toBe(true);
});
