import { Fragment } from 'react';
import type { GroupsWords } from '../../../content/en/groups';
import { SPEC_FIELDS } from '../../../model/architecture/arguments/table';
import { changedFields, type SpecField } from '../../../model/architecture/spec';
import { SaveFigure } from '../../network/export/SaveFigure';
import type { ShownNetwork } from '../../network/shownNetwork';
import { NotEqual } from '../../network/stageTable/NotEqual';
import { useGroupsWords } from '../../network/groupsWords';
import { pathsName } from '../paths/pathNetworks';

interface Props {
  base: ShownNetwork;
  own: ShownNetwork;
}

/** All arguments of both networks; what they share is written once. */
export function ArgumentsCard({ base, own }: Props) {
  const { network } = useGroupsWords();
  const changed = changedFields(own.spec, base.spec);
  const shared = SPEC_FIELDS.filter((field) => !changed.includes(field));
  return (
    <section className="card arguments-card" data-saveable="">
      <h2>{titleFor(changed.length, network.arguments)}</h2>
      <table className="arguments">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{network.arguments.argument}</span>
            </th>
            <th scope="col">
              <Words text={base.name} />
            </th>
            <th scope="col">
              <Words text={shortName(own)} />
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map((field) => (
            <tr key={field} data-changed="">
              <th scope="row">
                <FieldName field={field} /> <NotEqual />{' '}
                <span className="visually-hidden">{network.arguments.differs}</span>
              </th>
              <td>
                <code>{valueText(base, field)}</code>
              </td>
              <td>
                <code>{valueText(own, field)}</code>
              </td>
            </tr>
          ))}
          {changed.length > 0 && (
            <tr className="arguments-rest">
              <th scope="rowgroup" colSpan={3}>
                {network.arguments.rest(shared.length)}
              </th>
            </tr>
          )}
          {shared.map((field) => (
            <tr key={field}>
              <th scope="row">
                <FieldName field={field} />
              </th>
              <td colSpan={2}>
                <code>{valueText(base, field)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SaveFigure file="groups-arguments" title={titleFor(changed.length, network.arguments)} networks={[base, own]} />
    </section>
  );
}

/** Breaks between words, and not at the hyphens in a name. */
function Words({ text }: { text: string }) {
  return text.split(' ').map((word) => <span key={word}>{word} </span>);
}

function titleFor(changed: number, words: GroupsWords['network']['arguments']): string {
  if (changed === 0) return words.noneDiffers(SPEC_FIELDS.length);
  return changed === 1 ? words.onlyOne : words.title;
}

/** The family without its paths, which stand in the rows below. */
function shortName({ name, spec }: ShownNetwork): string {
  return name.replace(` (${pathsName({ cardinality: spec.groups, pathWidth: spec.width_per_group })})`, '');
}

/** As a call in Python or JavaScript writes it. */
function valueText({ spec }: ShownNetwork, field: SpecField): string {
  return JSON.stringify(spec[field]).replaceAll(',', ', ');
}

/** May break after an underscore. */
function FieldName({ field }: { field: SpecField }) {
  const parts = field.split(/(?<=_)/);
  return (
    <code>
      {parts.map((part, i) => (
        <Fragment key={part}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
