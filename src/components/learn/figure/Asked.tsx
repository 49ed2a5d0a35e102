import { useMessages } from '../../primitives/messages';

/** In place of a number that the reader is asked for. */
export function Asked() {
  const { learn } = useMessages();
  return (
    <>
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{learn.afterAnswer}</span>
    </>
  );
}
