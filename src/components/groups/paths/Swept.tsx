import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** What is too wide for a small screen is swept sideways; then the keyboard must reach it too. */
export function Swept({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isTooWide, setTooWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setTooWide(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    [...element.children].forEach((child) => observer.observe(child));
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="scroll-x" {...(isTooWide && { tabIndex: 0, role: 'group', 'aria-label': label })}>
      {children}
    </div>
  );
}
