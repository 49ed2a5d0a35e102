import { useMemo, useState } from 'react';
import { MODEL_NAMES } from '../../../model/architecture/catalogue';
import type { ShortcutKind } from '../../../model/architecture/shortcut';
import { SHORTCUT_OPTIONS } from '../../../model/architecture/choices';
import type { ShortcutOption } from '../../../model/architecture/spec';
import type { LayerGraph } from '../../../model/graph/layerGraph';
import type { GroupsWords } from '../../../content/en/groups';
import { SaveFigure } from '../../network/export/SaveFigure';
import { percentText } from '../../network/percent';
import type { Derive } from '../../network/useDerive';
import { formatCount } from '../../primitives/format';
import { useGroupsWords } from '../../network/groupsWords';
import { Segments } from '../../primitives/Segments';
import { publishedError } from './errors';
import { type ByOption, changedBlocks, OPTION_NETWORKS, type OptionNetwork, withEveryOption } from './networks';
import { OptionsDrawing } from './OptionsDrawing';
import { OptionsTable } from './OptionsTable';
import { Protocol } from '../../network/Protocol';
import { ShortcutLegend } from './ShortcutLegend';

type Words = GroupsWords['shortcuts']['options'];

/** Options none, A, B and C on two networks: which shortcuts change, what each costs, what was measured. */
export function OptionsSection({ derive }: { derive: Derive }) {
  const { options: words, between } = useGroupsWords().shortcuts;
  const [id, setId] = useState<OptionNetwork>('resnet34');
  const [option, setOption] = useState<ShortcutOption>('A');
  const networks = useMemo(() => withEveryOption(derive, id), [derive, id]);
  const { network } = networks[option];
  const changed = changedBlocks(networks[option], networks.B);
  return (
    <section className="part-section" aria-labelledby="options-title" data-saveable="">
      <h2 id="options-title">{words.title}</h2>
      <div className="choices">
        <Segments
          label={words.network}
          value={id}
          choices={OPTION_NETWORKS.map((value) => ({ value, label: MODEL_NAMES[value] }))}
          onChange={setId}
        />
        <Segments
          label={words.option}
          value={option}
          choices={SHORTCUT_OPTIONS.map((value) => ({ value, label: words.names[value] }))}
          onChange={setOption}
        />
      </div>
      <p role="status" className="options-says">
        {words.says[option]}
        {option !== 'B' && between + words.changedCount(changed.size, network.figures.blocks)}
      </p>
      <OptionsDrawing
        network={network}
        changed={changed}
        label={words.drawing(network.name, words.names[option], stagesInWords(network.graph, words))}
      />
      <ShortcutLegend />
      <div className="table-and-lesson">
        <OptionsTable name={network.name} networks={networks} option={option} />
        <div className="lesson">
          <p>{id === 'resnet34' ? lessonOfErrors(networks, words) : lessonOfCosts(networks, words)}</p>
          <Protocol results={SHORTCUT_OPTIONS.flatMap((o) => publishedError(networks[o].network.spec) ?? [])} />
        </div>
      </div>
      <SaveFigure
        file={`groups-shortcuts-${id}-${option}`}
        title={words.title}
        networks={[network]}
        counts={['parameters', 'macs', 'without']}
      />
    </section>
  );
}

function lessonOfErrors(networks: ByOption, words: Words): string {
  const error = (option: ShortcutOption) => publishedError(networks[option].network.spec)!.percent; // of ResNet-34 all four were published
  return words.lesson34((error('A') - error('C')).toFixed(2), (error('none') - error('A')).toFixed(2));
}

function lessonOfCosts({ B, C }: ByOption, words: Words): string {
  const more = C.costs.network.params - B.costs.network.params;
  const { paperName, blocks } = B.network.graph.stages[0]!; // a network has a stage
  const { input, output } = blocks[0]!.template; // and a stage a block, between maps
  return words.lesson50(
    formatCount(more),
    percentText(more, B.costs.network.params),
    paperName,
    input.channels,
    output.channels,
  );
}

/** conv2_x: 3 identities; conv3_x: 1 projection, 3 identities … */
function stagesInWords(graph: LayerGraph, words: Words): string {
  return graph.stages
    .map(({ paperName, blocks }) => {
      const counts = new Map<ShortcutKind, number>();
      for (const { template } of blocks) {
        const kind = template.shortcut?.kind ?? 'none';
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return words.stageKinds(paperName, [...counts].map(([kind, count]) => words.kindCounts[kind](count)).join(', '));
    })
    .join('; ');
}
