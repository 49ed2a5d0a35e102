/** The filling of a position that is never read. Each drawing has its own: a pattern in a hidden picture fills nothing. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V4" className="stride-hatch" />
      </pattern>
    </defs>
  );
}
