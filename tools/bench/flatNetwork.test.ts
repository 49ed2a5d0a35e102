import '@tensorflow/tfjs-backend-cpu';
import { env, setBackend } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { torchvisionModels } from '../../tests/support/oracles';
import { CATALOGUE } from '../../src/model/architecture/catalogue';
import { flatBottleneckNetwork } from './flatNetwork';

test('the baseline is torchvision’s resnet50', async () => {
  env().set('PROD', true); // TensorFlow.js advises another backend otherwise
  await setBackend('cpu');
  const flat = flatBottleneckNetwork(CATALOGUE.resnet50);
  const { params, buffers, layers } = torchvisionModels().find(({ name }) => name === 'resnet50')!;
  expect(flat.countParams()).toBe(params + buffers);
  const convolutions = layers.filter(({ type }) => type === 'Conv2d').map(({ output }) => output.join());
  const ours = flat.layers
    .filter((layer) => layer.getClassName() === 'Conv2D')
    .map(({ outputShape }) => [outputShape[3], outputShape[1], outputShape[2]].join());
  expect(ours.toSorted()).toEqual(convolutions.toSorted());
  flat.dispose();
});
