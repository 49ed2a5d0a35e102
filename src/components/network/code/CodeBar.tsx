import type { ReactNode } from 'react';
import type { SourceCode } from '../../../model/codegen/codeFor';
import { type Framework, FRAMEWORKS } from '../../../model/codegen/frameworks';
import { DownloadIcon } from '../../primitives/icons';
import { useMessages } from '../../primitives/messages';
import { saveFile } from '../../primitives/saveFile';
import { Segments } from '../../primitives/Segments';
import { CopyButton } from './CopyButton';

interface Props {
  source: SourceCode;
  fileName: string;
  onFramework?: ((framework: Framework) => void) | undefined;
  /** What else can be saved of it. */
  more?: ReactNode;
}

/** What can be done with the source as a whole. */
export function CodeBar({ source: { framework, text }, fileName, onFramework, more }: Props) {
  const { code } = useMessages();
  const file = `${fileName}.${framework === 'tfjs' ? 'js' : 'py'}`;
  return (
    <div className="code-bar">
      {onFramework === undefined ? (
        <span className="code-framework">{code.frameworks[framework]}</span>
      ) : (
        <Segments
          label={code.framework}
          value={framework}
          choices={FRAMEWORKS.map((value) => ({ value, label: code.frameworks[value] }))}
          onChange={onFramework}
        />
      )}
      <CopyButton text={text} />
      <button
        type="button"
        className="button button-icon"
        aria-label={code.download(file)}
        title={code.download(file)}
        onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), file)}
      >
        <DownloadIcon />
      </button>
      {more}
    </div>
  );
}
