import { Icon } from '../../primitives/icons';

/* The wall's own: those that every page uses come with the first load. */
export const SlidersIcon = () => <Icon path="M2.5 4.5h6M12 4.5h1.5M10.2 2.8v3.4M2.5 11.5h1.5M7.5 11.5h6M5.7 9.8v3.4" />;
export const PenIcon = () => <Icon path="m3 13 .8-3.2L10.6 3a1.7 1.7 0 0 1 2.4 2.4L6.2 12.2z" />;
export const LightIcon = () => (
  <Icon path="M8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8M8 1v1.2M8 13.8V15M1 8h1.2M13.8 8H15M3 3l.9.9M12.1 12.1l.9.9M13 3l-.9.9M3.9 12.1 3 13" />
);
export const HelpIcon = () => <Icon path="M5.6 6a2.4 2.4 0 1 1 3.5 2.1C8.4 8.5 8 8.9 8 9.7v.3M8 12.6v.1" />;
export const CodeIcon = () => (
  <Icon path="M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5v1.5M13.5 9.5v.01M11.5 13.5h2v-2M9.5 13.5v.01" />
);
