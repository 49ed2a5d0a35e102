import { useLayoutEffect, useState } from 'react';

/** The breakpoint of `Explore.css`, in rem of the page's own text. */
const WIDE_REM = 57;

/** Whether the page has room for the arguments beside the network. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(measure);
  useLayoutEffect(() => {
    const update = () => setWide(measure());
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return isWide;
}

function measure(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return document.body.clientWidth >= WIDE_REM * rem;
}
