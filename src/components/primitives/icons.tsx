/** Line icons on a 16-pixel grid; decoration only, the button carries the name. */
export function Icon({ path }: { path: string }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export const UndoIcon = () => <Icon path="M5.5 2.5 2.5 5.5l3 3M2.8 5.5H9a4.2 4.2 0 0 1 0 8.4H6" />;
export const RedoIcon = () => <Icon path="m10.5 2.5 3 3-3 3M13.2 5.5H7a4.2 4.2 0 0 0 0 8.4h3" />;
export const LinkIcon = () => (
  <Icon path="M6.7 9.3a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4l-1 1M9.3 6.7a2.8 2.8 0 0 0-4 0L3.1 8.9a2.8 2.8 0 0 0 4 4l1-1" />
);
export const CopyIcon = () => <Icon path="M6 5.5h7v8H6zM10 5.5v-3H3v8h3" />;
export const DownloadIcon = () => <Icon path="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10" />;
export const PictureIcon = () => <Icon path="M2.5 3h11v10h-11zM2.8 11.2 6 7.6l2.4 2.6 2-2 2.9 3M10.4 5.9h.1" />;
export const PlusIcon = () => <Icon path="M8 3.5v9M3.5 8h9" />;
export const MinusIcon = () => <Icon path="M3.5 8h9" />;
export const FitIcon = () => <Icon path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />;
export const CloseIcon = () => <Icon path="m4 4 8 8M12 4l-8 8" />;
export const CheckIcon = () => <Icon path="m3 8.5 3.2 3.2L13 5" />;
export const AddSceneIcon = () => <Icon path="M13.5 8V3.5h-11v8H8M12 9.5v4M10 11.5h4" />;
export const UpIcon = () => <Icon path="M8 13V3.5M4.2 7 8 3.2 11.8 7" />;
export const DownIcon = () => <Icon path="M8 3v9.5M4.2 9 8 12.8 11.8 9" />;
export const BinIcon = () => <Icon path="M3 4.5h10M6.5 4.5v-2h3v2M4.2 4.5l.7 9h6.2l.7-9" />;
export const ShareIcon = () => <Icon path="M8 10V2.5M5 5.2 8 2.3l3 2.9M4.5 7.5h-1v6h9v-6h-1" />;
export const LockIcon = () => <Icon path="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />;
export const PlayIcon = () => <Icon path="M5 3v10l8-5z" />;
export const SpeakerIcon = () => <Icon path="M2.5 3h11v7.5h-11zM5.5 13.5h5M8 10.5v3M5 5.7h4M5 7.8h2.5" />;
export const LeftIcon = () => <Icon path="M10 3 5 8l5 5" />;
export const RightIcon = () => <Icon path="m6 3 5 5-5 5" />;
