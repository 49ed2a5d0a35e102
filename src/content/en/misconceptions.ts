import type { MisconceptionId } from '../../model/exercises/misconceptions';

interface Card {
  /** What is believed, as a learner would say it. */
  claim: string;
  /** Two sentences that say what is so, and why. */
  refutation: string;
}

const cards: Record<MisconceptionId, Card> = {
  degradationIsOverfitting: {
    claim: 'The deeper plain network is worse because it overfits.',
    refutation:
      'An overfitted network has a low training error; plain-34’s training error is higher than plain-18’s. It fits the training images worse, so the trouble lies in the optimisation.',
  },
  degradationIsVanishing: {
    claim: 'Deep plain networks are worse because their gradients vanish.',
    refutation:
      'The ResNet paper’s plain networks have a BN after every convolution, and the authors checked that signals and gradients keep healthy norms. Training three times as long did not cure them either.',
  },
  projectionSpoils: {
    claim: 'A trained projection on the shortcut spoils the idea of an identity.',
    refutation:
      'Only the blocks whose shapes change project; all others keep their identity. On ResNet-34 options A, B and C differ by less than one point, and all of them beat the plain network by far more.',
  },
  firstStageIsSolid: {
    claim: 'ResNet-50’s conv2_x has stride 1, so its first shortcut is solid.',
    refutation:
      'Stride is one test of two: the pooling hands over 64 channels and the bottleneck puts out 256, which cannot be added. In ResNet-18 and ResNet-34 the block puts out 64, and there the shortcut is solid.',
  },
  stridedPointwise: {
    claim: 'It does not matter which convolution of a bottleneck has the stride.',
    refutation:
      'A 1×1 with stride 2 reads one position in four and ignores the rest of the map. torchvision’s version, called v1.5, moves the stride to the 3×3, whose windows overlap and read everything.',
  },
  downsampleComesAfter: {
    claim: '`downsample` runs after the block and makes its output smaller.',
    refutation:
      'It is the shortcut: it reads the block’s input, beside the main path. Both paths shrink the map by themselves, and then they are added.',
  },
  expansionIsTwo: {
    claim: 'ResNeXt’s bottlenecks have an expansion of 2.',
    refutation:
      'Its blocks put out 256, 512, 1024 and 2048 channels like ResNet’s: four times the planes. What has changed is the inside, twice as wide with 32×4d, which only looks like an expansion of 2.',
  },
  widthIsMysterious: {
    claim: '`int(planes * (width_per_group / 64.0)) * groups` is a magic formula.',
    refutation:
      'Read it from the inside: how wide is one group in this stage, and how many groups are there. For 32×4d that is 4, 8, 16, 32 channels in a group and 128, 256, 512, 1024 in all.',
  },
  groupsIsWidth: {
    claim: '`groups` says how many channels are in a group.',
    refutation:
      'It says how many groups there are; the channels of one are all channels divided by it. In 32×4d the 32 is `groups`, and the 4 is how wide each is in conv2_x.',
  },
  wholeBlockShrinks: {
    claim: 'With g groups the whole block costs a g-th.',
    refutation:
      'Only the 3×3 is grouped, and only its weights are divided by g; both 1×1 convolutions keep theirs. That is why ResNeXt can afford a wider 3×3 for the same cost.',
  },
  bnHasFour: {
    claim: 'A BN over C channels has 4C parameters.',
    refutation:
      'It keeps four numbers for each channel, but trains two of them, γ and β. The running mean and variance are measured: PyTorch calls them buffers, and Keras lists them as non-trainable.',
  },
  convHasBias: {
    claim: 'Every convolution has a bias.',
    refutation:
      'BN subtracts the mean of each channel, and any constant with it, so that a bias before it has no effect. ResNets therefore leave it out, and β shifts instead.',
  },
  flopsAreMacs: {
    claim: 'FLOPs and MACs are the same.',
    refutation:
      'A multiply-accumulate is one MAC but two floating-point operations. The ResNet paper writes FLOPs and adds “multiply-adds”: it means MACs, so ask which is meant before comparing.',
  },
  resnet18IsCifar: {
    claim: 'The paper’s CIFAR-10 network is ResNet-18.',
    refutation:
      'Its CIFAR networks have three stages of 16, 32 and 64 channels; ResNet-20 has 0.27 million parameters. ResNet-18 with ten classes has 11.2 million, and its stem is made for larger images.',
  },
  protocolsCompare: {
    claim: 'Error rates can be compared wherever they were published.',
    refutation:
      'Ten crops, one crop, another image size or a newer training recipe each move the error by whole points. Compare numbers of one protocol only, and name it.',
  },
};

export const misconceptions = {
  intro: 'Fifteen things that are easily believed. Each card says what is so, and opens the app where it can be seen.',
  cards,
  /** To the app, where it can be seen. */
  see: 'See it',
  source: 'Source',
  section: (section: string) => `section ${section}`,
};
