import { EXPANSION } from '../../architecture/channels';
import { type StemStep, stemPools } from '../../architecture/stem';
import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';
import { blockFunction, blockFunctionName } from './blockFunction';
import { customLayers } from './customLayers';
import { layerFunctions } from './layerFunctions';

/** TensorFlow.js: tf.layers' functional style, layers under the ids of the layer graph, a model for every block and stage. */
export function tfjsSource(plan: CodePlan): SourceLine[] {
  return source`
    // ${plan.heading}
    import * as tf from '@tensorflow/tfjs';

    ${constants(plan)}
    ${customLayers(plan)}
    ${layerFunctions(plan)}

    // A model within the model: TensorFlow.js recurses once per layer, and a deep network in one piece
    // would overflow the stack.
    function nested(name, x, build) {
      const input = tf.input({ shape: x.shape.slice(1) });
      return tf.model({ inputs: input, outputs: build(input), name }).apply(x);
    }

    ${blockFunction(plan)}

    ${plan.dilates ? dilatedStage(plan) : strided(plan)}

    ${network(plan)}
  `;
}

function strided(plan: CodePlan): SourceLine[] {
  return source`
    // Only the first block of a stage strides or meets other channels than its own.
    function stage(name, x, planes, blocks, stride) {
      return nested(name, x, (input) => {
        let y = input;
        for (let i = 0; i < blocks; i++) {
          y = ${blockFunctionName(plan)}(\`\${name}.\${i}\`, y, planes, i === 0 ? stride : 1);
        }
        return y;
      });
    }
  `;
}

function dilatedStage(plan: CodePlan): SourceLine[] {
  return source`
    // A stage that dilates instead of striding does so from its second block on.
    function stage(name, x, planes, blocks, stride, [first, others]) {
      return nested(name, x, (input) => {
        let y = input;
        for (let i = 0; i < blocks; i++) {
          const [step, dilation] = i === 0 ? [stride, first] : [1, others];
          y = ${blockFunctionName(plan)}(\`\${name}.\${i}\`, y, planes, step, dilation);
        }
        return y;
      });
    }
  `;
}

function constants({ spec, expands, hasWidth }: CodePlan): SourceLine[] {
  if (!expands) return [];
  return source`
    const EXPANSION = ${EXPANSION[spec.block]};
    ${
      hasWidth
        ? source`
      const GROUPS = ${spec.groups};
      const WIDTH_PER_GROUP = ${spec.width_per_group};
    `
        : []
    }

  `;
}

function network(plan: CodePlan): SourceLine[] {
  const { spec, stages, marks } = plan;
  const [height, width] = spec.input_size;
  return source`
    const image = tf.input({ shape: [${height}, ${width}, ${spec.in_channels}] });
    ${stem(plan)}
    ${stages.flatMap(
      ({ name, planes, blocks, stride, dilations: { first, others }, mark }) => source`
      x = stage('${name}', x, ${planes}, ${blocks}, ${stride}${plan.dilates ? `, [${first}, ${others}]` : ''});${mark}
    `,
    )}
    ${
      spec.order === 'pre'
        ? source`
      x = batchNorm('norm', x);${marks.outside('norm')}
      x = relu('relu', x);${marks.outside('relu')}
    `
        : []
    }
    x = tf.layers.globalAveragePooling2d({ name: 'avgpool' }).apply(x);${marks.outside('avgpool', 'flatten')}
    x = tf.layers.dense({ units: ${spec.num_classes}, name: 'fc' }).apply(x);${marks.outside('fc')}
    const model = tf.model({ inputs: image, outputs: x, name: '${plan.modelName}' });
  `;
}

function stem(plan: CodePlan): SourceLine[] {
  return source`
    ${plan.stem.flatMap((step, i) => stemStep(plan, step, i === 0))}
    ${stemPools(plan.spec) ? maxPool(plan) : []}
  `;
}

function stemStep({ marks }: CodePlan, step: StemStep, isFirst: boolean): SourceLine[] {
  const { conv, norm, relu, kernel, stride, channels } = step;
  const [assigned, input] = isFirst ? ['let x', 'image'] : ['x', 'x'];
  return source`
    ${assigned} = conv('${conv}', ${input}, ${channels}, ${kernel}, ${stride});${marks.outside(conv)}
    ${
      norm === null
        ? []
        : source`
      x = batchNorm('${norm}', x);${marks.outside(norm)}
      x = relu('${relu}', x);${marks.outside(relu)}
    `
    }
  `;
}

/** PyTorch's max pool pads with −∞. Zeros do the same after a ReLU, but not straight after a convolution. */
function maxPool({ spec, marks }: CodePlan): SourceLine[] {
  const mark = marks.outside('maxpool');
  if (spec.order === 'pre') {
    return source`
      x = new MaxPool2D({ poolSize: 3, strides: 2, padding: 1, name: 'maxpool' }).apply(x);${mark}
    `;
  }
  return source`
    // After a ReLU no value is below zero, so zeros at the border change no maximum.
    x = tf.layers.zeroPadding2d({ padding: 1 }).apply(x);${mark}
    x = tf.layers.maxPooling2d({ poolSize: 3, strides: 2, name: 'maxpool' }).apply(x);${mark}
  `;
}
