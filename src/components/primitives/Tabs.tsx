import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import './Tabs.css';

interface Props<T extends string> {
  label: string;
  value: T;
  tabs: readonly { id: T; label: string }[];
  /** The panel of the chosen tab. */
  children: ReactNode;
  onChange: (id: T) => void;
}

/** The WAI-ARIA tabs pattern with automatic activation: arrows, Home and End choose. */
export function Tabs<T extends string>({ label, value, tabs, children, onChange }: Props<T>) {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (chosen != null) list.current?.scrollTo({ left: chosen.offsetLeft - chosen.offsetWidth / 2 }); // the list scrolls sideways where it is narrow
  }, [value]);
  const choose = (index: number) => {
    const tab = tabs.at(index % tabs.length);
    if (tab === undefined) return;
    onChange(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]').item(tabs.indexOf(tab)).focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = tabs.findIndex((tab) => tab.id === value);
    const target = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  };
  return (
    <section className="tabs">
      <div role="tablist" aria-label={label} className="tab-list" ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${baseId}-${tab.id}`}
            aria-selected={tab.id === value}
            aria-controls={`${baseId}-panel`}
            tabIndex={tab.id === value ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${baseId}-panel`} aria-labelledby={`${baseId}-${value}`} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
