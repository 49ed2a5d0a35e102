export interface PicturesInPage {
  /** What a person sees of an element, as text; null while it is not there, or waits for something. */
  take: (selector: string) => string | null;
  /** Goes to another address of the site without loading it again. */
  goTo: (query: string) => void;
}

declare global {
  interface Window {
    /** There once it is installed, for what Playwright sends next. */
    pictures: PicturesInPage;
  }
}

/**
 * Runs in the page, which knows nothing around it: Playwright sends its text.
 *
 * The text of a picture has an element a line: geometry, words and `data-` attributes as they stand, and how it is
 * painted as attributes and styles that need no style sheet. Class names, made-up ids and wrappers that nobody sees
 * are left out, so that they may change. A browser shows the text nearly as the page, in the reader's fonts.
 */
export function installPictures(): void {
  const PAINTED = new Set('rect circle ellipse path line polygon polyline text tspan'.split(' '));
  const WRAPPERS = new Set('div span g'.split(' '));
  const VOID = new Set('br hr img input wbr'.split(' '));
  const LEFT_OUT = new Set('class style tabindex name for checked popovertarget'.split(' '));
  const REFERENCES = new Set('aria-labelledby aria-describedby aria-controls aria-owns'.split(' '));
  const GEOMETRY = new Set(
    'd x y width height rx ry cx cy r x1 y1 x2 y2 dx dy points viewBox transform patternTransform refX refY offset'.split(
      ' ',
    ),
  );

  type Written = [name: string, value: string][];
  interface Picture {
    root: Element;
    rootStyle: CSSStyleDeclaration;
    /** Of ids that something in the picture refers to, numbered as they come. */
    ids: Map<string, string>;
    lines: string[];
  }

  const rounded = (text: string) =>
    text.replaceAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) =>
      String(Math.round(Number(number) * 100) / 100 || 0),
    );
  /** A length in px, as an attribute has it. */
  const bare = (length: string) => rounded(length).replaceAll('px', '');
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const hex = (colour: string) => {
    const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
    if (rgb === null) return rounded(colour);
    const alpha = rgb[4] === undefined ? '' : ` ${rounded(rgb[4])}`;
    return '#' + [1, 2, 3].map((i) => Number(rgb[i]).toString(16).padStart(2, '0')).join('') + alpha;
  };
  const isClear = (colour: string) => /, 0\)$|\/ 0\)$|^transparent$|^none$/.test(colour);
  const kindOf = (families: string) =>
    /mono/i.test(families) ? 'monospace' : /(?<!sans-)serif$|math/i.test(families) ? 'serif' : '';
  const ownText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

  const idIn = ({ ids }: Picture, id: string) => {
    if (!ids.has(id)) ids.set(id, `id${ids.size + 1}`);
    return ids.get(id)!; // just put there
  };
  const withIds = (picture: Picture, value: string) =>
    value.replaceAll(/url\("?[^"#)]*#([^")]+)"?\)/g, (_, id: string) => `url(#${idIn(picture, id)})`);
  const isReferredTo = ({ root }: Picture, id: string) => {
    const name = CSS.escape(id);
    return (
      root.querySelector(`[href="#${name}"], [aria-labelledby~="${name}"], [aria-describedby~="${name}"]`) !== null
    );
  };

  /** Whether it holds what somebody typed, moved or chose. */
  const hasText = (element: Element): element is HTMLSelectElement | HTMLTextAreaElement | HTMLInputElement =>
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type !== 'radio' && element.type !== 'checkbox');

  /** Names and values, without what is usual. */
  const unusual = (pairs: [name: string, value: string, usual: string][]): Written =>
    pairs.filter(([, value, usual]) => value !== usual && value !== '').map(([name, value]) => [name, value]);

  const attributesOf = (picture: Picture, element: Element): Written =>
    [...element.attributes].flatMap(({ name, value }): Written => {
      if (LEFT_OUT.has(name) || (name === 'value' && hasText(element))) return [];
      if (name === 'id') {
        const isDefined = /^(pattern|marker|clipPath|mask|linearGradient|symbol)$/.test(element.localName);
        return isDefined || isReferredTo(picture, value) ? [[name, idIn(picture, value)]] : [];
      }
      if (REFERENCES.has(name))
        return [
          [
            name,
            value
              .split(' ')
              .map((id) => idIn(picture, id))
              .join(' '),
          ],
        ];
      if (name === 'href' && value.startsWith('#')) return [[name, `#${idIn(picture, value.slice(1))}`]];
      if (element instanceof SVGElement && (GEOMETRY.has(name) || name === 'width' || name === 'height'))
        return name === 'transform' ? [] : [[name, rounded(value)]];
      const isPainting =
        element instanceof SVGElement &&
        /^(fill|stroke|font|text-anchor|opacity|marker|clip-path|mask|dominant)/.test(name);
      return isPainting ? [] : [[name, value]];
    });

  const movedBy = ({ transform }: CSSStyleDeclaration) => {
    const shift = /^matrix\(1, 0, 0, 1, (.+), (.+)\)$/.exec(transform);
    return shift === null ? rounded(transform) : rounded(`translate(${shift[1]} ${shift[2]})`);
  };

  /** Where only the pointer finds it. */
  const isUnseen = ({ localName }: Element, { fill, stroke }: CSSStyleDeclaration) =>
    PAINTED.has(localName) && !localName.startsWith('t') && isClear(fill) && isClear(stroke);

  const svgPaint = (picture: Picture, element: Element, style: CSSStyleDeclaration): Written => {
    const all = unusual([
      ['transform', movedBy(style), 'none'],
      ['opacity', rounded(style.opacity), '1'],
      ['clip-path', withIds(picture, style.clipPath), 'none'],
      ['mask', withIds(picture, style.mask), 'none'],
      ['filter', withIds(picture, style.filter), 'none'],
    ]);
    if (!PAINTED.has(element.localName)) return all;
    const outer =
      element.localName === 'tspan' && element.parentElement !== null ? getComputedStyle(element.parentElement) : null;
    const isLine = style.stroke !== 'none' && !isClear(style.stroke);
    const ink = unusual([
      [
        'fill',
        style.fill.startsWith('url') ? withIds(picture, style.fill) : hex(style.fill),
        outer === null ? '#000000' : hex(outer.fill),
      ],
      ['fill-opacity', rounded(style.fillOpacity), '1'],
    ]);
    const line = unusual([
      [
        'stroke',
        style.stroke.startsWith('url') ? withIds(picture, style.stroke) : hex(style.stroke),
        outer === null ? '' : hex(outer.stroke),
      ],
      ['stroke-width', bare(style.strokeWidth), '1'],
      ['stroke-dasharray', bare(style.strokeDasharray), 'none'],
      ['stroke-dashoffset', bare(style.strokeDashoffset), '0'],
      ['stroke-linecap', style.strokeLinecap, 'butt'],
      ['stroke-linejoin', style.strokeLinejoin, 'miter'],
      ['stroke-opacity', rounded(style.strokeOpacity), '1'],
      ['vector-effect', style.vectorEffect, 'none'],
      ['marker-end', withIds(picture, style.markerEnd), 'none'],
      ['marker-start', withIds(picture, style.markerStart), 'none'],
      ['paint-order', style.paintOrder, 'normal'],
    ]);
    const letters = element.localName.startsWith('t')
      ? unusual([
          ['font-size', bare(style.fontSize), outer === null ? '' : bare(outer.fontSize)],
          ['font-weight', style.fontWeight, outer?.fontWeight ?? '400'],
          ['font-style', style.fontStyle, outer?.fontStyle ?? 'normal'],
          ['font-family', kindOf(style.fontFamily), outer === null ? '' : kindOf(outer.fontFamily)],
          ['text-anchor', style.textAnchor, outer?.textAnchor ?? 'start'],
          ['dominant-baseline', style.dominantBaseline, outer?.dominantBaseline ?? 'auto'],
        ])
      : [];
    return [
      ...all,
      ...ink,
      ...(isLine ? line : []),
      ...letters,
      ...unusual([['visibility', style.visibility, 'visible']]),
    ];
  };

  const edge = (width: string, kind: string, colour: string) =>
    kind === 'none' || kind === 'hidden' || parseFloat(width) === 0 || isClear(colour)
      ? ''
      : `${rounded(width)} ${kind} ${hex(colour)}`;

  const boxPaint = (style: CSSStyleDeclaration): Written => {
    const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => [
      `border-${side.toLowerCase()}`,
      edge(style[`border${side}Width`], style[`border${side}Style`], style[`border${side}Color`]),
    ]) as Written; // pairs
    const isFramed = edges.every(([, value]) => value === edges[0]![1]); // there are four
    const frame: Written = isFramed ? [['border', edges[0]![1]]] : edges;
    const isBox = edges.some(([, value]) => value !== '') || !isClear(style.backgroundColor);
    return unusual([
      ['background', isClear(style.backgroundColor) ? '' : hex(style.backgroundColor), ''],
      ['background-image', rounded(style.backgroundImage), 'none'],
      ...frame.map(([name, value]): [string, string, string] => [name, value, '']),
      ['border-radius', isBox ? rounded(style.borderRadius) : '', '0px'],
      ['box-shadow', rounded(style.boxShadow), 'none'],
      ['opacity', rounded(style.opacity), '1'],
      ['position', style.position === 'relative' ? '' : style.position, 'static'],
      ['clip-path', style.clipPath, 'none'],
      ['visibility', style.visibility, 'visible'],
      [
        'display',
        /^(block|inline|list-item|contents|table.*|ruby.*|math.*)$/.test(style.display) ? '' : style.display,
        '',
      ],
      ['flex-direction', /flex/.test(style.display) ? style.flexDirection : '', 'row'],
    ]);
  };

  const textPaint = (style: CSSStyleDeclaration, usual: CSSStyleDeclaration | null): Written =>
    unusual([
      ['color', hex(style.color), usual === null ? '' : hex(usual.color)],
      ['font-size', rounded(style.fontSize), usual?.fontSize ?? ''],
      ['font-weight', style.fontWeight, usual?.fontWeight ?? '400'],
      ['font-style', style.fontStyle, usual?.fontStyle ?? 'normal'],
      ['font-family', kindOf(style.fontFamily), usual === null ? '' : kindOf(usual.fontFamily)],
      ['text-align', style.textAlign, usual?.textAlign ?? 'start'],
      ['text-decoration', style.textDecorationLine, 'none'],
      ['text-transform', style.textTransform, 'none'],
      ['vertical-align', rounded(style.verticalAlign), 'baseline'],
    ]);

  /** What a component sets by itself: lengths of bars, mostly. */
  const ownStyle = (element: Element): Written =>
    element instanceof HTMLElement
      ? [...element.style]
          .filter((name) => /^(--|width|height|transform$|inset|left|top|right|bottom|grid|flex)/.test(name))
          .map((name) => [name, rounded(element.style.getPropertyValue(name))])
      : [];

  const styleText = (written: Written) => written.map(([name, value]) => `${name}: ${value}`).join('; ');

  const htmlPaint = (picture: Picture, element: Element, style: CSSStyleDeclaration): Written => {
    const text =
      element === picture.root ? textPaint(style, null) : ownText(element) ? textPaint(style, picture.rootStyle) : [];
    const written = styleText([...ownStyle(element), ...boxPaint(style), ...text]);
    const state: Written = hasText(element)
      ? [['value', element.value]]
      : element instanceof HTMLInputElement && element.checked
        ? [['checked', '']]
        : [];
    return written === '' ? state : [...state, ['style', written]];
  };

  const addedText = (picture: Picture, element: Element, place: '::before' | '::after', depth: number) => {
    const style = getComputedStyle(element, place);
    if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return;
    const words = /^"(.*)"$/.exec(style.content)?.[1] ?? style.content;
    const paint = styleText([...boxPaint(style), ...(words === '' ? [] : textPaint(style, picture.rootStyle))]);
    if (words !== '' || paint !== '')
      picture.lines.push(
        `${' '.repeat(depth)}<i data-added="${place.slice(2)}"${paint === '' ? '' : ` style="${escaped(paint)}"`}>${escaped(words)}</i>`,
      );
  };

  const childrenOf = (picture: Picture, element: Element, depth: number) => {
    const isHtml = element instanceof HTMLElement;
    if (isHtml) addedText(picture, element, '::before', depth);
    for (const child of element.childNodes) {
      const words = child instanceof Text ? child.data.replaceAll(/\s+/g, ' ') : '';
      if (words.trim() !== '') picture.lines.push(' '.repeat(depth) + escaped(words.trim()));
      if (child instanceof Element) write(picture, child, depth);
    }
    if (isHtml) addedText(picture, element, '::after', depth);
  };

  const write = (picture: Picture, element: Element, depth: number): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || isUnseen(element, style)) return;
    const isSvg = element instanceof SVGElement;
    const name = element.localName;
    const paint = isSvg ? svgPaint(picture, element, style) : htmlPaint(picture, element, style);
    const written = [...attributesOf(picture, element), ...paint];
    if (WRAPPERS.has(name) && written.length === 0 && element !== picture.root)
      return childrenOf(picture, element, depth);
    const head = [name, ...written.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
    const indent = ' '.repeat(depth);
    const at = picture.lines.length;
    childrenOf(picture, element, depth + 1);
    const inside = picture.lines.splice(at);
    const [only] = inside;
    if (only === undefined)
      picture.lines.push(
        isSvg ? `${indent}<${head} />` : VOID.has(name) ? `${indent}<${head}>` : `${indent}<${head}></${name}>`,
      );
    else if (inside.length === 1 && !only.trim().startsWith('<'))
      picture.lines.push(`${indent}<${head}>${only.trim()}</${name}>`);
    else picture.lines.push(`${indent}<${head}>`, ...inside, `${indent}</${name}>`);
  };

  const inPage: PicturesInPage = {
    take(selector) {
      const root = document.querySelector(selector);
      if (root === null || document.querySelector('[aria-busy=true]') !== null) return null;
      const picture: Picture = { root, rootStyle: getComputedStyle(root), ids: new Map(), lines: [] };
      write(picture, root, 0);
      return `${picture.lines.join('\n')}\n`;
    },
    goTo(query) {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    },
  };
  window.pictures = inPage;
}
