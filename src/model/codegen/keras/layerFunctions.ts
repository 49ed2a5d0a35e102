import type { CodePlan } from '../codePlan';
import { source, type SourceLine } from '../source';

/** What every convolution and normalisation of the network has in common. */
export function layerFunctions(plan: CodePlan): SourceLine[] {
  const { path, shortcut } = plan;
  const isGrouped = path.some(({ grouped }) => grouped);
  return source`
    def conv(x, filters, kernel_size, stride=1, ${isGrouped ? 'groups=1, ' : ''}*, name):
        ${
          plan.padsUnevenly
            ? source`
          padding = "same"
          if kernel_size > 1 and stride > 1:
              # "same" would pad more on one side than on the other; PyTorch pads both alike.
              x = layers.ZeroPadding2D(kernel_size // 2)(x)
              padding = "valid"
        `
            : []
        }
        return layers.Conv2D(
            filters,
            kernel_size,
            strides=stride,
            padding=${plan.padsUnevenly ? 'padding' : '"same"'},
            ${
              isGrouped
                ? source`
              groups=groups,
            `
                : []
            }
            use_bias=False,
            kernel_initializer=keras.initializers.VarianceScaling(2.0, "fan_out", "untruncated_normal"),
            name=name,
        )(x)


    def batch_norm(x, name):
        return layers.BatchNormalization(momentum=0.9, epsilon=1e-5, name=name)(x)
    ${
      shortcut.otherwise === 'padding'
        ? source`


      def zero_padding(x, filters, stride):
          # New channels are zeros, half before and half after the old ones.
          before = (filters - x.shape[-1]) // 2
          after = filters - x.shape[-1] - before
          return ops.pad(x[:, ::stride, ::stride, :], [[0, 0], [0, 0], [0, 0], [before, after]])
    `
        : []
    }
  `;
}
