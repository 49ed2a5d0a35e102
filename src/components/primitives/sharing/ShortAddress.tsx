import { Fragment } from 'react';

/** An address as it is typed, without its scheme; a line may end before each of its settings. */
export function ShortAddress({ address }: { address: string }) {
  return withoutScheme(address)
    .split(/(?=[?&])/)
    .map((piece, i) => (
      <Fragment key={i}>
        {i > 0 && <wbr />}
        {piece}
      </Fragment>
    ));
}

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');
