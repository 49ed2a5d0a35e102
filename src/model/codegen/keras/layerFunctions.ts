import { type CodePlan, zeroedKind } from '../codePlan';
import { source, type SourceLine } from '../source';

const HE_NORMAL = 'keras.initializers.VarianceScaling(2.0, "fan_out", "untruncated_normal")';

function strideAfter(isGrouped: boolean): SourceLine[] {
  return source`
    if stride > 1 and dilation > 1:
        # Keras has no such layer: every stride-th position of what there is without a stride.
        x = conv(x, filters, kernel_size${isGrouped ? ', groups=groups' : ''}, dilation=dilation, name=name)
        return layers.MaxPooling2D(1, strides=stride)(x)
  `;
}

/** What every convolution and normalisation of the network has in common. */
export function layerFunctions(plan: CodePlan): SourceLine[] {
  const { path, shortcut } = plan;
  const zeros = zeroedKind(plan);
  const isGrouped = path.some(({ grouped }) => grouped);
  return source`
    def conv(x, filters, kernel_size, stride=1, ${isGrouped ? 'groups=1, ' : ''}${plan.dilates ? 'dilation=1, ' : ''}*, ${zeros === 'kernel' ? 'zeros=False, ' : ''}name):
        ${plan.dilatesAndStrides ? strideAfter(isGrouped) : []}
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
        ${
          zeros === 'kernel'
            ? source`
          he_normal = ${HE_NORMAL}
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
            ${
              plan.dilates
                ? source`
              dilation_rate=dilation,
            `
                : []
            }
            use_bias=False,
            kernel_initializer=${zeros === 'kernel' ? '"zeros" if zeros else he_normal' : HE_NORMAL},
            name=name,
        )(x)


    ${
      zeros === 'scale'
        ? source`
      def batch_norm(x, name, gamma="ones"):
          return layers.BatchNormalization(
              momentum=0.9, epsilon=1e-5, gamma_initializer=gamma, name=name
          )(x)
    `
        : source`
      def batch_norm(x, name):
          return layers.BatchNormalization(momentum=0.9, epsilon=1e-5, name=name)(x)
    `
    }
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
