import { EXPANSION } from '../../architecture/channels';
import { type StemStep, stemPools } from '../../architecture/stem';
import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';
import { blockFunction, blockFunctionName } from './blockFunction';
import { layerFunctions } from './layerFunctions';

/**
 * Keras 3, functional API, for any backend. Layers have their ids of the layer graph with `_` for `.`,
 * which the torch backend allows in no name.
 */
export function kerasSource(plan: CodePlan): SourceLine[] {
  return source`
    # ${plan.heading}
    ${
      plan.layerCount > DEEP
        ? source`
      import sys

    `
        : []
    }
    import keras
    from keras import layers${usesOps(plan) ? ', ops' : ''}
    ${
      plan.layerCount > DEEP
        ? source`

      # Keras walks a model from layer to layer, one call within the other.
      sys.setrecursionlimit(${plan.layerCount * 2 + 1000})
    `
        : []
    }
    ${constants(plan)}


    ${layerFunctions(plan)}


    ${blockFunction(plan)}


    ${plan.dilates ? dilatedStage(plan) : strided(plan)}


    ${network(plan)}
  `;
}

function strided(plan: CodePlan): SourceLine[] {
  return source`
    def stage(x, planes, blocks, stride, name):
        # Only the first block of a stage strides or meets other channels than its own.
        for i in range(blocks):
            x = ${blockFunctionName(plan)}(x, planes, stride if i == 0 else 1, name=f"{name}_{i}")
        return x
  `;
}

function dilatedStage(plan: CodePlan): SourceLine[] {
  return source`
    def stage(x, planes, blocks, stride, dilations, name):
        # A stage that dilates instead of striding does so from its second block on.
        first, others = dilations
        for i in range(blocks):
            step, dilation = (stride, first) if i == 0 else (1, others)
            x = ${blockFunctionName(plan)}(x, planes, step, dilation, name=f"{name}_{i}")
        return x
  `;
}

/** Layers, of which Keras 3 recurses once for each on the way through a model; Python's own limit is 1000 calls. */
const DEEP = 500;

/** Where the layers of Keras do not suffice: minus infinity around, zeros among the channels. */
function usesOps({ spec, shortcut }: CodePlan): boolean {
  return shortcut.otherwise === 'padding' || (spec.order === 'pre' && stemPools(spec));
}

function constants({ spec, expands, hasWidth }: CodePlan): SourceLine[] {
  if (!expands) return [];
  return source`

    EXPANSION = ${EXPANSION[spec.block]}
    ${
      hasWidth
        ? source`
      GROUPS = ${spec.groups}
      WIDTH_PER_GROUP = ${spec.width_per_group}
    `
        : []
    }
  `;
}

function network(plan: CodePlan): SourceLine[] {
  const { spec, stages, marks } = plan;
  const [height, width] = spec.input_size;
  return source`
    inputs = keras.Input((${height}, ${width}, ${spec.in_channels}))
    ${stem(plan)}
    ${stages.flatMap(
      ({ name, planes, blocks, stride, dilations: { first, others }, mark }) => source`
      x = stage(x, ${planes}, blocks=${blocks}, stride=${stride}${plan.dilates ? `, dilations=(${first}, ${others})` : ''}, name="${name}")${mark}
    `,
    )}
    ${
      spec.order === 'pre'
        ? source`
      x = batch_norm(x, name="norm")${marks.outside('norm')}
      x = layers.ReLU(name="relu")(x)${marks.outside('relu')}
    `
        : []
    }
    x = layers.GlobalAveragePooling2D(name="avgpool")(x)${marks.outside('avgpool', 'flatten')}
    outputs = layers.Dense(${spec.num_classes}, name="fc")(x)${marks.outside('fc')}
    model = keras.Model(inputs, outputs, name="${plan.modelName}")
  `;
}

function stem(plan: CodePlan): SourceLine[] {
  return source`
    ${plan.stem.flatMap((step, i) => stemStep(plan, step, i === 0 ? 'inputs' : 'x'))}
    ${stemPools(plan.spec) ? maxPool(plan) : []}
  `;
}

function stemStep({ marks }: CodePlan, step: StemStep, input: string): SourceLine[] {
  const { conv, norm, relu, kernel, stride, channels } = step;
  const more = stride > 1 ? `, stride=${stride}` : '';
  return source`
    x = conv(${input}, ${channels}, ${kernel}${more}, name="${kerasName(conv)}")${marks.outside(conv)}
    ${
      norm === null
        ? []
        : source`
      x = batch_norm(x, name="${kerasName(norm)}")${marks.outside(norm)}
      x = layers.ReLU(name="${kerasName(relu)}")(x)${marks.outside(relu)}
    `
    }
  `;
}

const kerasName = (id: string): string => id.replaceAll('.', '_');

/** PyTorch's max pool pads with −∞. Zeros do the same after a ReLU, but not straight after a convolution. */
function maxPool({ spec, marks }: CodePlan): SourceLine[] {
  const mark = marks.outside('maxpool');
  return source`
    ${
      spec.order === 'post'
        ? source`
      # After a ReLU no value is below zero, so zeros at the border change no maximum.
      x = layers.ZeroPadding2D(1)(x)${mark}
    `
        : source`
      # No ReLU before it: only minus infinity at the border changes no maximum.
      x = ops.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], constant_values=float("-inf"))${mark}
    `
    }
    x = layers.MaxPooling2D(3, strides=2, name="maxpool")(x)${mark}
  `;
}
