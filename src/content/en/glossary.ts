import type { TermId } from '../glossary/terms';

const definitions: Record<TermId, string> = {
  addition:
    'Two maps of the same shape are added number by number: position to position, channel to channel. Nothing is stretched or repeated, so shapes that differ cannot be added.',
  averagePooling:
    'Every channel’s whole map becomes one number, its mean. In ResNet it stands before the classifier, which therefore works for images of any size.',
  basicBlock:
    'The residual block of ResNet-18 and ResNet-34: two 3×3 convolutions, each with a batch normalisation. It puts out as many channels as its planes.',
  batch:
    'The images that pass through the network together in one step of training. Batch normalisation measures its statistics over all of them.',
  batchNorm:
    'A layer that takes each channel’s mean away and divides by its standard deviation, then scales by γ and shifts by β. In training it measures both on the batch; in use it takes its running statistics.',
  bias: 'A number added to all outputs of a channel. A convolution before a batch normalisation has none, since the normalisation subtracts it again with the mean.',
  bottleneck:
    'The residual block of ResNet-50 and deeper: a 1×1 convolution reduces the channels, a 3×3 works on the few, a 1×1 expands them to four times the planes.',
  buffer:
    'A number that a layer keeps but does not train, such as a running mean. PyTorch stores it with the weights and does not count it among the parameters.',
  cardinality:
    'The number C of paths in a ResNeXt block, beside depth and width a third measure of its size. As a grouped convolution it is the number of groups.',
  channel:
    'One of the maps that lie behind each other in a tensor. Each answers to a pattern of its own; an RGB image has three, the last stage of ResNet-50 has 2,048.',
  convolution:
    'At every position it multiplies a small window of all input channels with a kernel and adds up the products. Each output channel has a kernel of its own, the same at all positions.',
  crop: 'The part of an image that the network is shown. An error rate depends on it: ten crops averaged give fewer errors than one.',
  degradation:
    'A plain network with more layers has a higher training error than a shallower one, although it could compute the same function. It is a difficulty of optimisation, not overfitting.',
  depth:
    'The number of layers one after another. A ResNet’s name counts the convolutions of the main path and the classifier; projections and pooling do not count.',
  depthwise:
    'A grouped convolution with as many groups as channels: every output channel reads a single input channel.',
  downsampling:
    'Making the map smaller. In ResNet the first block of a stage does it with stride 2, on both its paths; torchvision calls the path beside it `downsample`.',
  errorRate:
    'The share of test images whose true class is not the network’s first guess (top-1), or not among its first five (top-5). It says something only together with its protocol.',
  expansion: 'How many times the planes a block puts out: 1 in a BasicBlock, 4 in a Bottleneck. ResNeXt keeps the 4.',
  featureMap:
    'What a layer puts out for an image: height times width positions, and a number for each channel at every position. 56²×64 says 56 rows, 56 columns, 64 channels.',
  flops:
    'Floating-point operations. A multiply-accumulate is two of them; some papers, the ResNet paper among them, write FLOPs and mean MACs.',
  fullyConnected:
    'A layer in which every output reads every input. ResNet has one, the classifier `fc` at the end: 512 or 2,048 inputs, one output for each class.',
  gammaBeta: 'The two trained numbers of each normalised channel: γ scales it, β shifts it. They begin at 1 and 0.',
  gradient:
    'How the loss changes as each weight changes a little. Training moves the weights the other way; the gradient is computed from the last layer back to the first.',
  group: 'A share of the channels that a grouped convolution treats by itself: its outputs read only its inputs.',
  groupedConvolution:
    'A convolution whose channels are cut into g groups that do not see each other. At the same number of channels it has a g-th of the weights and of the work.',
  identity: 'The function that puts out its input unchanged. A residual block computes it when its residual is zero.',
  identityShortcut:
    'A shortcut that carries x unchanged to the addition. It has no parameters, needs equal shapes, and is drawn solid.',
  initialisation:
    'How weights are drawn before training. Kaiming’s makes the standard deviation √(2/n), n being the numbers that a sum has; torchvision takes n on the output side, fan_out.',
  kernel:
    'The weights with which a convolution slides over the map. For one output channel that is k×k weights for each input channel of its group.',
  mac: 'One multiplication and the addition of its product: the unit in which work is counted here. Every weight of a convolution makes one at each output position.',
  maxPooling:
    'Keeps the largest number of each window. ResNet’s stem has one of 3×3 with stride 2, which halves the map.',
  overfitting:
    'A network fits its training images well and new images worse: low training error, higher test error. ResNet-1202 on CIFAR-10 does; plain-34 does not.',
  padding:
    'Values around a map, zeros as a rule, so that a kernel can stand at its edge. With (k − 1)/2 on every side and stride 1 the map keeps its size.',
  parameter: 'A number that training sets: a weight, a bias, γ or β. Running statistics are not among them.',
  path: 'One of the parallel branches of a ResNeXt block: 1×1 to a few channels, 3×3, 1×1 back. The outputs of all are added.',
  plainNetwork: 'The same layers without shortcuts. The ResNet paper trains it for comparison.',
  planes:
    'The base number of channels of a stage in the code: 64, 128, 256, 512. Block output and width are computed from it.',
  pointwise:
    'A convolution whose window is a single position: it mixes channels and does not look around. In a bottleneck it changes the number of channels.',
  preActivation:
    'The order of ResNet’s second paper: normalisation and ReLU before each convolution, and nothing after the addition. Then an identity shortcut is one all the way.',
  projection:
    'A shortcut with a 1×1 convolution and a batch normalisation, where the shapes on both sides differ. It is drawn dashed.',
  protocol:
    'How an error was measured: which weights, which size of image, one crop or ten. Only errors of one protocol can be compared.',
  receptiveField:
    'The part of the input image that a number of a map can depend on. It grows with every window and faster after every stride.',
  relu: 'The activation max(0, x): what is negative becomes zero, the rest stays.',
  residual:
    'F(x) = H(x) − x: what is to be added to the input to obtain what is wanted. The block’s layers learn this instead of H.',
  residualBlock: 'A few layers F and a shortcut past them, added: F(x) + x. Then comes the ReLU.',
  runningStatistics:
    'Mean and variance of each channel, kept as a moving average over the batches of training. In use the normalisation takes them in the batch’s place.',
  shape:
    'The sizes of a tensor. The papers write a map as height × width × channels, PyTorch as [N, C, H, W]: batch, channels, height, width.',
  shortcut:
    'The connection that carries a block’s input past its layers to the addition. Solid where it is the identity, dashed where it projects.',
  shortcutOptions:
    'What to do where shapes differ: A pads new channels with zeros, B projects there, C projects everywhere. torchvision and most others take B.',
  stage:
    'Blocks one after another whose maps have the same size. ResNets for ImageNet have four: conv2_x to conv5_x, in torchvision `layer1` to `layer4`.',
  stem: 'What comes before the first block. For ImageNet that is a 7×7 convolution with stride 2 and a max pooling; for CIFAR-10 a single 3×3.',
  stride: 'How far the window moves from one output position to the next. Stride 2 halves height and width.',
  v15: 'ResNet as torchvision builds it: where a bottleneck strides, the 3×3 does it. In the paper’s version the first 1×1 does, and reads one position in four.',
  vanishing:
    'A signal or a gradient that every layer makes a little smaller, or larger, ends as nothing or without bounds: the factors multiply. Normalisation and initialisation work against it.',
  weight: 'A number by which an input is multiplied. A k×k convolution in g groups has k·k·(inputs/g)·outputs of them.',
  wide: 'A ResNet whose 3×3 has more channels, with the block’s output as before. torchvision’s wide_resnet50_2 doubles them.',
  widthPerGroup:
    'How many channels one group has in the first stage; it doubles with the planes from stage to stage. In 32×4d it is 4.',
};

/** The glossary's page: what every term means, and the words around it. */
export const glossary = {
  definitions,
  search: 'Search in both languages',
  found: (count: number, all: number) =>
    count === 0 ? 'No term says that.' : count === all ? `${all} terms` : `${count} of ${all} terms`,
  taughtIn: (chapter: string) => `In the course: ${chapter}`,
  seeInApp: 'See it in the app',
};

export type Glossary = typeof glossary;
