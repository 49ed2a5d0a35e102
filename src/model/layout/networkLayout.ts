import { HEAD_NAME, type LayerGraph, type Stage, STEM_NAME } from '../graph/layerGraph';
import { breadthOf, highestResolution } from './breadth';
import { Drawing } from './drawing';
import { type FoldOptions, foldStage, type Run } from './folding';
import type { LayoutOptions, NetworkLayout } from './layoutTypes';
import { BAND } from './measures';
import { layOutOpenedBlock, type OpenedBlock } from './openedBlock';
import { placement } from './orientation';
import { type DrawingScale, drawingScale } from './scales';

/** Lays the network out along its flow and places it in the plane. */
export function layOutNetwork(graph: LayerGraph, options: LayoutOptions): NetworkLayout {
  const scale = drawingScale(highestResolution(graph), options.stretch);
  const runs = graph.stages.map((stage) => foldStage(stage, foldOptions(stage, options)));
  const opened = openedBlock(runs, options, scale);
  const extent = breadthOf(graph, scale, runs, opened);
  const isRight = options.orientation === 'right';
  const text = options.textScale ?? 1;
  const before = isRight ? BAND.header * text + extent.shortcutSide : BAND.sideLabel * text + extent.otherSide;
  const after = isRight ? extent.otherSide + BAND.footer * text : extent.shortcutSide;
  const place = placement(options.orientation, before);
  const drawing = new Drawing(place, scale, before + after, options, opened);
  drawing.addEnd(STEM_NAME, graph.stem, ['conv', 'maxpool']);
  graph.stages.forEach((stage, i) => drawing.addStage(stage, runs[i]!)); // one list of runs per stage
  drawing.addEnd(HEAD_NAME, graph.head, ['bn', 'relu', 'avgpool', 'linear']);
  return drawing.finish();
}

function foldOptions(
  stage: Stage,
  { detail, unfoldedStages, selectedBlockId, openedBlockId }: LayoutOptions,
): FoldOptions {
  const alone = stage.blocks.filter((b) => b.id === openedBlockId || b.id === selectedBlockId);
  return { detail, isUnfolded: unfoldedStages.has(stage.index), aloneBlockIndices: alone.map((b) => b.blockIndex) };
}

function openedBlock(
  runs: Run[][],
  { openedBlockId, orientation }: LayoutOptions,
  scale: DrawingScale,
): { id: string; layout: OpenedBlock } | null {
  const run = runs.flat().find(({ first, count }) => count === 1 && first.id === openedBlockId);
  return run === undefined ? null : { id: run.first.id, layout: layOutOpenedBlock(run.first, scale, orientation) };
}
