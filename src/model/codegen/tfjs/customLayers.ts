import { stemPools } from '../../architecture/stem';
import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';

/** The layers that tf.layers has not, as far as the network needs them. */
export function customLayers({ path, shortcut, spec, dilates }: CodePlan): SourceLine[] {
  return [
    ...(path.some(({ grouped }) => grouped) ? groupedConvolution(dilates) : []),
    ...(shortcut.otherwise === 'padding' ? zeroPadding() : []),
    ...(spec.order === 'pre' && stemPools(spec) ? maxPool() : []),
  ];
}

function groupedConvolution(dilates: boolean): SourceLine[] {
  const gap = dilates ? ', dilation' : '';
  return source`
    // tf.layers.conv2d ignores "groups". Here each input channel meets its group's kernels on its own
    // (a depthwise convolution), and the products are summed group by group.
    class GroupedConv2D extends tf.layers.Layer {
      static className = 'GroupedConv2D';

      constructor(config) {
        super(config);
        const { filters, kernelSize, strides, groups${gap} } = config;
        this.options = { filters, kernelSize, strides, groups${gap} };
      }

      build([, , , channels]) {
        const { filters, kernelSize, groups } = this.options;
        const shape = [kernelSize, kernelSize, channels, filters / groups];
        this.kernel = this.addWeight('kernel', shape, 'float32', heNormal(kernelSize, filters));
        this.built = true;
      }

      computeOutputShape([batch, height, width]) {
        const side = (length) => Math.ceil(length / this.options.strides);
        return [batch, side(height), side(width), this.options.filters];
      }

      call(inputs) {
        return tf.tidy(() => {
          const x = Array.isArray(inputs) ? inputs[0] : inputs;
          const { filters, kernelSize, strides, groups${gap} } = this.options;
          const kernel = this.kernel.read();
          ${dilates ? productsWithGaps() : productsWithout()}
          const [batch, height, width] = products.shape;
          const byGroup = tf.reshape(products, [batch * height * width * groups, -1, filters / groups]);
          return tf.reshape(tf.sum(byGroup, 1), [batch, height, width, filters]);
        });
      }

      getConfig() {
        return { ...super.getConfig(), ...this.options };
      }
    }
    tf.serialization.registerClass(GroupedConv2D);

  `;
}

function productsWithout(): SourceLine[] {
  return source`
    const padding = (kernelSize - 1) / 2;
    const products = tf.depthwiseConv2d(x, kernel, strides, padding, 'NHWC', 1, 'floor');
  `;
}

function productsWithGaps(): SourceLine[] {
  return source`
    const padding = (dilation * (kernelSize - 1)) / 2;
    // There is no stride together with gaps: every strides-th position of what there is without.
    const all = tf.depthwiseConv2d(x, kernel, 1, padding, 'NHWC', dilation, 'floor');
    const products = tf.stridedSlice(all, [0, 0, 0, 0], all.shape, [1, strides, strides, 1]);
  `;
}

function zeroPadding(): SourceLine[] {
  return source`
    // A shortcut without weights: new channels are zeros, half before and half after the old ones.
    class ZeroPadding extends tf.layers.Layer {
      static className = 'ZeroPadding';

      constructor(config) {
        super(config);
        this.options = { filters: config.filters, strides: config.strides };
      }

      computeOutputShape([batch, height, width]) {
        const side = (length) => Math.ceil(length / this.options.strides);
        return [batch, side(height), side(width), this.options.filters];
      }

      call(inputs) {
        return tf.tidy(() => {
          const x = Array.isArray(inputs) ? inputs[0] : inputs;
          const { filters, strides } = this.options;
          const missing = filters - x.shape[3];
          const before = Math.floor(missing / 2);
          const kept = tf.stridedSlice(x, [0, 0, 0, 0], x.shape, [1, strides, strides, 1]);
          return tf.pad(kept, [[0, 0], [0, 0], [0, 0], [before, missing - before]]);
        });
      }

      getConfig() {
        return { ...super.getConfig(), ...this.options };
      }
    }
    tf.serialization.registerClass(ZeroPadding);

  `;
}

function maxPool(): SourceLine[] {
  return source`
    // No ReLU before it, so zeros at the border could win; a padding given as a number never does.
    class MaxPool2D extends tf.layers.Layer {
      static className = 'MaxPool2D';

      constructor(config) {
        super(config);
        const { poolSize, strides, padding } = config;
        this.options = { poolSize, strides, padding };
      }

      computeOutputShape([batch, height, width, channels]) {
        const { poolSize, strides, padding } = this.options;
        const side = (length) => Math.floor((length + 2 * padding - poolSize) / strides) + 1;
        return [batch, side(height), side(width), channels];
      }

      call(inputs) {
        const x = Array.isArray(inputs) ? inputs[0] : inputs;
        const { poolSize, strides, padding } = this.options;
        return tf.maxPool(x, poolSize, strides, padding, 'floor');
      }

      getConfig() {
        return { ...super.getConfig(), ...this.options };
      }
    }
    tf.serialization.registerClass(MaxPool2D);

  `;
}
