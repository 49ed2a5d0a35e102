import { CATALOGUE, isModelId, MODEL_IDS, type ModelId } from '../../model/architecture/catalogue';
import { checkSpec } from '../../model/architecture/rules';
import type { ArgumentRow } from '../../model/architecture/arguments/argument';
import { type ArgumentKey, ARGUMENTS, SPEC_FIELDS } from '../../model/architecture/arguments/table';
import type { ArchitectureSpec, SpecField } from '../../model/architecture/spec';
import { nearestBlockId } from '../focus';
import { nearestText } from '../nearestText';
import type { Note } from '../notes';
import { type Reading, row, type Row } from './row';
import type { Settled, Slice } from './slice';
import { shorten } from '../../model/architecture/arguments/given';

/** The network on screen: the model that it started from, its arguments, and what of it is pointed at. */
export interface NetworkFields extends ArchitectureSpec {
  model: ModelId;
  /** A block or layer id, e.g. `layer2.0` or `layer2.0.conv1`. */
  focus: string | null;
}

export const DEFAULT_MODEL: ModelId = 'resnet34';

/** An argument's descriptor says all that its row does. */
function argumentRow<F extends SpecField>(field: F): Row<ArchitectureSpec[F], ArgumentKey, ArgumentRow> {
  const { key, row: control, fromText, toText } = ARGUMENTS[field];
  const fallback = CATALOGUE[DEFAULT_MODEL][field];
  // What the text says is judged by the network's rules, when the slice settles.
  const read = (text: string) => fromText(text) as ArchitectureSpec[F];
  return { key, control, fallback, read, write: toText, isUndoable: true };
}

type ArgumentRows = { [F in SpecField]: Row<ArchitectureSpec[F], ArgumentKey, ArgumentRow> };
const ARGUMENT_ROWS = Object.fromEntries(SPEC_FIELDS.map((field) => [field, argumentRow(field)])) as ArgumentRows; // a row for each

export const networkSlice = {
  rows: {
    model: row({
      key: 'model',
      control: 'model',
      fallback: DEFAULT_MODEL,
      read: readModelId,
      write: (id: ModelId) => id,
      isUndoable: true,
      isPlace: true,
      isAlwaysWritten: true,
    }),
    ...ARGUMENT_ROWS,
    focus: row({
      key: 'focus',
      control: null,
      fallback: null,
      read: (text: string) => (text === '' ? null : text),
      write: (id: string | null) => id ?? '',
    }),
  },
  brings: ({ model }) => (model === undefined ? {} : CATALOGUE[model]),
  settle: settleNetwork,
} satisfies Slice<NetworkFields>;

/** A network that can be built, and a focus that it has. */
function settleNetwork(change: Partial<NetworkFields>, base: NetworkFields): Settled<NetworkFields> {
  const { spec, problems } = checkSpec(argumentsIn(change), specOf(base));
  const asked = change.focus ?? base.focus;
  const focus = asked === null ? null : nearestBlockId(asked, spec);
  const isMended = change.focus !== undefined && focus !== change.focus;
  return {
    value: { model: change.model ?? base.model, ...spec, focus },
    problems: isMended
      ? [...problems, { code: 'unknownFocus', given: shorten(change.focus ?? ''), instead: focus }]
      : problems,
  };
}

/** The arguments among the fields. */
export function specOf({ model: _model, focus: _focus, ...spec }: NetworkFields): ArchitectureSpec {
  return spec;
}

function argumentsIn(fields: Partial<NetworkFields>): Partial<ArchitectureSpec> {
  return Object.fromEntries(SPEC_FIELDS.filter((field) => field in fields).map((field) => [field, fields[field]]));
}

function readModelId(text: string, { otherwise, note }: Reading<ModelId>): ModelId {
  if (isModelId(text)) return text;
  const instead = nearestText(text, MODEL_IDS) ?? otherwise;
  note({ code: 'unknownModel', given: shorten(text), instead });
  return instead;
}

/** One of the catalogue's, or none; for a misspelt one the nearest. */
export function readOptionalModel(text: string, { note }: { note: (note: Note) => void }): ModelId | null {
  if (text === '' || isModelId(text)) return text === '' ? null : text;
  const instead = nearestText(text, MODEL_IDS);
  const given = shorten(text);
  note(instead === null ? { code: 'unknownCompare', given } : { code: 'unknownModel', given, instead });
  return instead;
}
