import type { ExerciseBook } from '../en/exerciseBook';

export const misconceptions: ExerciseBook['misconceptions'] = {
  intro: '十五个很容易相信的说法。每张卡片说明实情，并打开能看到它的那幅图。',
  cards: {
    degradationIsOverfitting: {
      claim: '更深的普通网络更差，是因为过拟合。',
      refutation:
        '过拟合的网络训练误差很低，而 34 层普通网络的训练误差比 18 层的还高。它连训练图像都拟合得更差，问题出在优化上。',
    },
    degradationIsVanishing: {
      claim: '深的普通网络变差，是因为梯度消失。',
      refutation:
        'ResNet 论文中的普通网络在每个卷积之后都有 BN，作者也检查过，前向信号和反向梯度的范数都正常。即使训练时间延长到三倍，也没有治好退化。',
    },
    projectionSpoils: {
      claim: '捷径上一旦有了可训练的投影，恒等映射的想法就被破坏了。',
      refutation:
        '只有形状改变的块才做投影，其余各块仍是恒等映射。在 ResNet-34 上，选项 A、B、C 之间相差不到一个百分点，而它们都比普通网络好得多。',
    },
    firstStageIsSolid: {
      claim: 'ResNet-50 的 conv2_x 步距是 1，所以第一条捷径是实线。',
      refutation:
        '步距只是两项检查之一：池化交来 64 个通道，瓶颈块输出 256 个，无法相加。在 ResNet-18 和 ResNet-34 中，块的输出也是 64 个通道，那里的捷径才是实线。',
    },
    stridedPointwise: {
      claim: '瓶颈块的步距放在哪个卷积上都一样。',
      refutation:
        '步距为 2 的 1×1 在四个位置中只读一个，其余全被忽略。torchvision 的版本（称为 v1.5）把步距移到 3×3 上，它的窗口互相重叠，每个位置都读得到。',
    },
    downsampleComesAfter: {
      claim: '`downsample` 在块之后运行，把块的输出变小。',
      refutation: '它就是捷径：与主路径并行，读的是块的输入。两条路径各自把特征图变小，然后相加。',
    },
    expansionIsTwo: {
      claim: 'ResNeXt 瓶颈块的扩张倍数是 2。',
      refutation:
        '它的块与 ResNet 一样输出 256、512、1024、2048 个通道，都是基准通道数的四倍。变的是内部：32×4d 的中段宽了一倍，看上去才像是扩张 2 倍。',
    },
    widthIsMysterious: {
      claim: '`int(planes * (width_per_group / 64.0)) * groups` 是一个神秘的公式。',
      refutation:
        '从里往外读：这个阶段的一组有多宽，一共有多少组。对 32×4d 来说，一组是 4、8、16、32 个通道，合起来是 128、256、512、1024 个。',
    },
    groupsIsWidth: {
      claim: '`groups` 表示一组有多少个通道。',
      refutation:
        '它表示有多少组，一组的通道数是总通道数除以它。在 32×4d 中，`groups` 是 32，而 4 是 conv2_x 中每组的宽度。',
    },
    wholeBlockShrinks: {
      claim: '分成 g 组，整个块的开销就是原来的 1/g。',
      refutation:
        '分组的只有 3×3，除以 g 的也只有它的权重，两个 1×1 卷积并不减少。正因如此，ResNeXt 才能以同样的开销换来更宽的 3×3。',
    },
    bnHasFour: {
      claim: 'C 个通道的 BN 有 4C 个参数。',
      refutation:
        '它为每个通道保存四个数，参与训练的只有 γ 和 β 两个。滑动均值和方差是统计出来的：有的框架称之为缓冲区，Keras 则列为不可训练的参数。',
    },
    convHasBias: {
      claim: '每个卷积都有偏置。',
      refutation:
        'BN 会减去每个通道的均值，常数项也一并减掉，所以它前面的偏置不起作用。ResNet 因此省去偏置，平移由 β 完成。',
    },
    flopsAreMacs: {
      claim: 'FLOPs 和 MACs 是一回事。',
      refutation:
        '一次乘加在 MACs 中计一次，在 FLOPs 中却是两次浮点运算。ResNet 论文写的是 FLOPs，又注明“乘加”，指的其实是 MACs；比较之前要先问清楚是哪一种。',
    },
    resnet18IsCifar: {
      claim: '论文中用于 CIFAR-10 的网络是 ResNet-18。',
      refutation:
        '论文的 CIFAR 网络只有三个阶段，通道数为 16、32、64，其中 ResNet-20 有 27 万个参数。ResNet-18 改成十个类别后仍有 1120 万个参数，起始层也是为更大的图像设计的。',
    },
    protocolsCompare: {
      claim: '无论在哪里发表，错误率都可以直接比较。',
      refutation:
        '十次裁剪还是一次裁剪、图像的大小、训练方法的新旧，每一项都会使错误率变动一两个百分点。只比较同一测试条件下的数字，并且注明条件。',
    },
  },
  see: '去看看',
  source: '出处',
  section: (section) => `第 ${section} 节`,
};
