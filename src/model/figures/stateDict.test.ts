import { expect, test } from 'vitest';
import { torchvisionModels } from '../../../tests/support/oracles';
import { oracleSpec } from '../../../tests/support/specs';
import { buildGraph } from '../network/buildGraph';
import { stateDictShapes } from './stateDict';

test.each(torchvisionModels())("$name: every key and shape of torchvision's state_dict, in its order", (oracle) => {
  const ours = stateDictShapes(buildGraph(oracleSpec(oracle)));
  expect([...ours]).toEqual(Object.entries(oracle.state_dict));
});
