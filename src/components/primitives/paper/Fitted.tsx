import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import './sheets.css';

interface Size {
  width: number;
  height: number;
}

interface Props {
  /** CSS px in which the picture is laid out; as wide as it wants where there is none. */
  layout?: number;
  /** What it may take on paper, CSS px. */
  room: Size;
  /** The same for a tall picture, where words may stand beside it. */
  tall?: Size;
  children: ReactNode;
}

/** Higher than this part of its width, a picture is tall. */
const TALL = 0.62;

/** A picture made smaller until it fits, never larger; it says whether words may stand beside it. */
export function Fitted({ layout, room, tall, children }: Props) {
  const content = useRef<HTMLDivElement>(null);
  const size = useSize(content);
  const isTall = tall !== undefined && size !== null && size.height > TALL * size.width;
  const given = isTall ? tall : room;
  const scale = size === null ? 1 : Math.min(1, given.width / size.width, given.height / size.height);
  const inner: CSSProperties = { width: layout ?? 'max-content', transform: `scale(${scale})`, transformOrigin: '0 0' };
  // Contained: its content is larger until it is scaled, and a page's end would cut that and make all pages smaller.
  const box: CSSProperties =
    size === null ? {} : { width: size.width * scale, height: size.height * scale, contain: 'size' };
  return (
    <div className="fitted" data-shape={isTall ? 'tall' : 'wide'} style={box}>
      <div ref={content} style={inner}>
        {children}
      </div>
    </div>
  );
}

/** An element's size before it is scaled; null until it has one. */
function useSize(ref: { current: HTMLElement | null }): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { offsetWidth: width, offsetHeight: height } = element;
      setSize((before) =>
        height === 0 ? null : before?.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
