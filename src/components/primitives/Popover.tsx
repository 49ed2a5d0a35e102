import { type ReactNode, type ToggleEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import './Popover.css';

interface Props {
  /** Of the button. */
  label: ReactNode;
  buttonClass: string;
  className: string;
  /** `span` where it stands within a sentence. */
  as?: 'div' | 'span';
  children: (close: () => void) => ReactNode;
}

/** Space between button and panel, and between panel and the page's edge. */
const GAP = 6;

/** A button that opens a panel below it: the browser's own popover, so Esc and a click elsewhere close it. Its content exists only while open. */
export function Popover({ label, buttonClass, className, as: Panel = 'div', children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => panel?.hidePopover(), [panel]);
  useEffect(() => {
    if (!isOpen || panel === null || button.current === null) return;
    const place = () => panel !== null && button.current !== null && placeBelow(button.current, panel);
    const resized = new ResizeObserver(place); // what is loaded later makes it larger
    resized.observe(panel);
    const leave = (event: Event) => !panel.contains(event.target as Node) && panel.hidePopover(); // a scroll event's target is a node
    addEventListener('scroll', leave, true);
    return () => {
      resized.disconnect();
      removeEventListener('scroll', leave, true);
    };
  }, [isOpen, panel]);
  return (
    <>
      <button ref={button} type="button" className={buttonClass} popoverTarget={id}>
        {label}
      </button>
      <Panel
        ref={setPanel}
        id={id}
        popover="auto"
        className={`popover ${className}`}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
      >
        {isOpen && children(close)}
      </Panel>
    </>
  );
}

/** Below the button and within the page; above where there is no room below. */
function placeBelow(button: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const page = document.documentElement;
  const hasRoom = bottom + GAP + height + GAP <= page.clientHeight || top < height;
  panel.style.left = `${Math.max(GAP, Math.min(left, page.clientWidth - width - GAP))}px`;
  panel.style.top = `${hasRoom ? bottom + GAP : top - height - GAP}px`;
}
