import { type CodePlan, zeroedKind } from '../codePlan';
import { source, type SourceLine } from '../source';

/** What every convolution, normalisation and ReLU of the network has in common. */
export function layerFunctions(plan: CodePlan): SourceLine[] {
  const zeros = zeroedKind(plan);
  return source`
    // He et al.'s normal distribution for layers before a ReLU.
    function heNormal(kernelSize, filters) {
      const stddev = Math.sqrt(2 / (kernelSize ** 2 * filters));
      return tf.initializers.randomNormal({ mean: 0, stddev });
    }

    function conv(name, x, filters, kernelSize, strides${zeros === 'kernel' ? ', zeros = false' : ''}) {
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
      return tf.layers
        .conv2d({ filters, kernelSize, strides, padding, useBias: false, kernelInitializer, name })
        .apply(x);
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
