import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** The device's time in ms since 1970, a few times a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
