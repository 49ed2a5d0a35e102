/** ≠, drawn: some systems' fonts have no such character and put the stroke beside the sign. */
export function NotEqual() {
  return (
    <svg
      className="not-equal"
      viewBox="0 0 10 10"
      width="10"
      height="10"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M1.5 3.6h7M1.5 6.4h7M6.8 1.2 3.2 8.8" />
    </svg>
  );
}
