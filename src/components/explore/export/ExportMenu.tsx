import { useMemo, useState } from 'react';
import { DownloadIcon } from '../../primitives/icons';
import { useLanguage, useMessages } from '../../primitives/messages';
import { useSelected } from '../../primitives/useStore';
import { Popover } from '../../primitives/Popover';
import { saveFile } from '../../primitives/saveFile';
import { useExportWords } from '../../network/export/useExportWords';
import type { ShownNetwork } from '../../network/shownNetwork';
import type { Format } from '../../network/export/formats';
import { FormatRows } from '../../network/export/FormatRows';
import { CODE_FORMATS, type ExportSource, fileName, fileOf, textOf, type Thing } from './exports';

interface Props {
  network: ShownNetwork;
  compare: ShownNetwork | null;
}

interface Choice {
  id: Thing;
  formats: readonly Format[];
}

const SAVED: readonly Choice[] = [
  { id: 'picture', formats: ['SVG', 'PNG'] },
  { id: 'stages', formats: ['CSV', 'Markdown', 'LaTeX'] },
  { id: 'layers', formats: ['CSV'] },
  { id: 'report', formats: ['JSON'] },
  { id: 'code', formats: CODE_FORMATS },
];
const COPIED: readonly Choice[] = [{ id: 'stages', formats: ['CSV', 'Markdown', 'LaTeX'] }];

/** A button that opens what can be saved and copied, each thing with its formats. */
export function ExportMenu({ network, compare }: Props) {
  const lang = useLanguage();
  const messages = useMessages();
  const words = useExportWords();
  const columns = useSelected(({ state }) => state.explore.columns);
  const source = useMemo(
    () => ({ network, compare, columns, language: { lang, messages, words } }),
    [network, compare, columns, lang, messages, words],
  );
  const label = (
    <>
      <DownloadIcon />
      <span className="visually-hidden">{messages.shell.exportMenu}</span>
    </>
  );
  return (
    <Popover label={label} buttonClass="button button-icon" className="export-menu">
      {() => <Choices source={source} />}
    </Popover>
  );
}

function Choices({ source }: { source: ExportSource }) {
  const { lang, words } = source.language;
  const [outcome, setOutcome] = useState('');
  const named = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice, name: words.things[choice.id] }));
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
      <FormatRows
        heading={words.save}
        rows={named(SAVED)}
        labelOf={words.saveAs}
        onChoose={(thing, format) => attempt(save(thing, format), words.failed)}
      />
      <FormatRows
        heading={words.copy}
        rows={named(COPIED)}
        labelOf={words.copyAs}
        onChoose={(thing, format) => attempt(copy(thing, format), words.copyFailed)}
      />
      <p className="export-counting">{Object.values(words.counting).join(lang === 'en' ? ' ' : '')}</p>
      <p role="status" className="export-outcome">
        {outcome}
      </p>
    </>
  );
}
