import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Content at its own size, made smaller until it fits into the box that the page leaves for it. */
export function InBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      if (inner.offsetHeight > 0)
        setScale(Math.min(1, outer.clientWidth / inner.offsetWidth, outer.clientHeight / inner.offsetHeight));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="in-box">
      <div ref={content} className="in-box-content" style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  );
}
