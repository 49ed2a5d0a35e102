import { Fragment, memo } from 'react';
import { Maths } from '../maths/Maths';
import { type Block, type Inline, parseMarkdown } from './parse';
import './Markdown.css';

/** Notes in Markdown as elements of their own: nothing of the text becomes HTML. */
export const Markdown = memo(function Markdown({ source }: { source: string }) {
  return (
    <div className="markdown">
      {parseMarkdown(source).map((block, i) => (
        <BlockOf key={i} block={block} />
      ))}
    </div>
  );
});

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Lines lines={block.lines} />
      </p>
    );
  const items = block.items.map((lines, i) => (
    <li key={i}>
      <Lines lines={lines} />
    </li>
  ));
  return block.isOrdered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Lines({ lines }: { lines: readonly (readonly Inline[])[] }) {
  return lines.map((parts, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      <Inlines parts={parts} />
    </Fragment>
  ));
}

function Inlines({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, i) => {
    if (part.kind === 'strong')
      return (
        <strong key={i}>
          <Inlines parts={part.parts} />
        </strong>
      );
    if (part.kind === 'em')
      return (
        <em key={i}>
          <Inlines parts={part.parts} />
        </em>
      );
    if (part.kind === 'code') return <code key={i}>{part.text}</code>;
    return part.kind === 'math' ? <Maths key={i} tex={part.text} /> : <Fragment key={i}>{part.text}</Fragment>;
  });
}
