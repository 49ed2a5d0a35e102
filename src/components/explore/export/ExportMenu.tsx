import { useMemo, useState } from 'react';
import { DownloadIcon } from '../../primitives/icons';
import { useLanguage, useMessages } from '../../primitives/messages';
import { Popover } from '../../primitives/Popover';
import { saveFile } from '../../primitives/saveFile';
import { useExportWords } from '../../network/export/useExportWords';
import type { ShownNetwork } from '../../network/shownNetwork';
import { type ExportSource, fileName, fileOf, type Format, textOf, type Thing } from './exports';
import { ExportRows, type Row } from './ExportRows';
import './ExportMenu.css';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

const SAVED: readonly Row[] = [
  { thing: 'picture', formats: ['SVG', 'PNG'] },
  { thing: 'stages', formats: ['CSV', 'Markdown', 'LaTeX'] },
  { thing: 'layers', formats: ['CSV'] },
  { thing: 'report', formats: ['JSON'] },
];
const COPIED: readonly Row[] = [{ thing: 'stages', formats: ['CSV', 'Markdown', 'LaTeX'] }];

/** A button that opens what can be saved and copied, each thing with its formats. */
export function ExportMenu({ network, compare }: Props) {
  const lang = useLanguage();
  const messages = useMessages();
  const words = useExportWords();
  const source = useMemo(() => ({ network, compare, language: { lang, messages, words } }), [network, compare, lang, messages, words]);
  const label = <><DownloadIcon /><span className="visually-hidden">{messages.shell.exportMenu}</span></>;
  return (
    <Popover label={label} buttonClass="button button-icon" className="export-menu">
      {() => <Choices source={source} />}
    </Popover>
  );
}

function Choices({ source }: { source: ExportSource }) {
  const { lang, words } = source.language;
  const [outcome, setOutcome] = useState('');
  const attempt = (work: Promise<string>, failure: string) => void work.then(setOutcome, () => setOutcome(failure));
  const save = async (thing: Thing, format: Format) => {
    const name = fileName(thing, format, source);
    saveFile(await fileOf(thing, format, source), name);
    return words.saved(name);
  };
  const copy = async (thing: Thing, format: Format) => {
    if (thing === 'picture') return '';
    await navigator.clipboard.writeText(await textOf(thing, format, source));
    return words.copied(words.things[thing], format);
  };
  return (
    <>
      <ExportRows heading={words.save} rows={SAVED} labelOf={words.saveAs} onChoose={(thing, format) => attempt(save(thing, format), words.failed)} />
      <ExportRows heading={words.copy} rows={COPIED} labelOf={words.copyAs} onChoose={(thing, format) => attempt(copy(thing, format), words.copyFailed)} />
      <p className="export-counting">{Object.values(words.counting).join(lang === 'en' ? ' ' : '')}</p>
      <p role="status" className="export-outcome">{outcome}</p>
    </>
  );
}
