import { type CodePlan, zeroedKind } from '../codePlan';
import { source, type SourceLine } from '../source';

/** A grouped convolution has a layer of its own, gaps included. */
function dilatesDensely({ dilates, path }: CodePlan): boolean {
  return dilates && !path.some(({ grouped }) => grouped);
}

/** What few convolutions ask for. */
function options(plan: CodePlan): string {
  const asked = [
    ...(zeroedKind(plan) === 'kernel' ? ['zeros = false'] : []),
    ...(dilatesDensely(plan) ? ['dilation = 1'] : []),
  ];
  return asked.length === 0 ? '' : `, { ${asked.join(', ')} } = {}`;
}

function strideAfter(): SourceLine[] {
  return source`
    if (strides > 1 && dilation > 1) {
      // tf.layers has no such layer: every strides-th position of what there is without.
      const all = conv(name, x, filters, kernelSize, 1, { dilation });
      return tf.layers.maxPooling2d({ poolSize: 1, strides }).apply(all);
    }
  `;
}

/** What every convolution, normalisation and ReLU of the network has in common. */
export function layerFunctions(plan: CodePlan): SourceLine[] {
  const zeros = zeroedKind(plan);
  const dilates = dilatesDensely(plan);
  return source`
    // He et al.'s normal distribution for layers before a ReLU.
    function heNormal(kernelSize, filters) {
      const stddev = Math.sqrt(2 / (kernelSize ** 2 * filters));
      return tf.initializers.randomNormal({ mean: 0, stddev });
    }

    function conv(name, x, filters, kernelSize, strides${options(plan)}) {
      ${plan.dilatesAndStrides && !plan.path.some(({ grouped }) => grouped) ? strideAfter() : []}
      ${
        plan.padsUnevenly
          ? source`
        let padding = 'same';
        if (kernelSize > 1 && strides > 1) {
          // 'same' would pad more on one side than on the other; PyTorch pads both alike.
          x = tf.layers.zeroPadding2d({ padding: (kernelSize - 1) / 2 }).apply(x);
          padding = 'valid';
        }
      `
          : source`
        const padding = 'same';
      `
      }
      const kernelInitializer = ${zeros === 'kernel' ? "zeros ? 'zeros' : " : ''}heNormal(kernelSize, filters);
      ${
        dilates
          ? source`
        const options = { filters, kernelSize, strides, padding, dilationRate: dilation };
        return tf.layers.conv2d({ ...options, useBias: false, kernelInitializer, name }).apply(x);
      `
          : source`
        return tf.layers
          .conv2d({ filters, kernelSize, strides, padding, useBias: false, kernelInitializer, name })
          .apply(x);
      `
      }
    }

    ${
      zeros === 'scale'
        ? source`
      function batchNorm(name, x, gammaInitializer = 'ones') {
        return tf.layers
          .batchNormalization({ epsilon: 1e-5, momentum: 0.9, gammaInitializer, name })
          .apply(x);
      }
    `
        : source`
      function batchNorm(name, x) {
        return tf.layers.batchNormalization({ epsilon: 1e-5, momentum: 0.9, name }).apply(x);
      }
    `
    }

    function relu(name, x) {
      return tf.layers.reLU({ name }).apply(x);
    }
  `;
}
