import { Fragment } from 'react';

/** ResNet-50 stays in one line. */
const NO_BREAK_HYPHEN = '\u2011';

/** A sentence whose `code` stands between backticks. */
export function Sentence({ text }: { text: string }) {
  return text
    .split('`')
    .map((part, i) =>
      i % 2 === 1 ? (
        <code key={i}>{part}</code>
      ) : (
        <Fragment key={i}>{part.replaceAll(/(?<=[A-Za-z])-(?=\d)/g, NO_BREAK_HYPHEN)}</Fragment>
      ),
    );
}
