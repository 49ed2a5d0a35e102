import { lectureDeck, type LectureWords } from '../lecture/scenes';

export const lectureWords: LectureWords = {
  title: 'Residual networks in 45 minutes',
  scenes: {
    plain: {
      title: 'Eighteen layers in a row',
      notes:
        'Start with what everybody knows: convolutions one after another. Explain the picture once, it stays the same all lecture: height is resolution, width is channels, colour is the stage. There are no lines beside the blocks. This network is **plain**.',
    },
    deeper: {
      title: 'Thirty-four layers, and worse',
      notes:
        'The same stages with more layers. It can do all that the shallow one can, if its extra layers only copy. On ImageNet it is worse: 28.54 % against 27.94 % top-1 error (He et al. 2015, ten crops).\n\nSay clearly: its error on the *training* images is higher too. So this is not overfitting. The paper calls it **degradation**.',
    },
    signal: {
      title: 'A signal through 34 layers',
      notes:
        'Press the button, then move the slider below 1 and above 1. A constant factor per layer is a straight line on this axis. Leave it at 0.5 for a moment.\n\nThis is what people mean by vanishing signals. Hold the thought, the next scene answers it.',
    },
    normalised: {
      title: 'Batch normalisation holds it',
      notes:
        'Compute both lines. With batch normalisation the signal keeps its size whatever the weights are.\n\nThe plain networks of the first scenes *had* batch normalisation. The paper checked that their signals and gradients are healthy, so vanishing gradients are not its explanation of degradation.',
    },
    difference: {
      title: 'Learn the difference',
      notes:
        'The idea of the lecture in one line: the layers compute $F(x)$, the line carries $x$ past them, the addition gives $F(x) + x$. Follow the line with the pointer. Nothing that could be expressed before is lost.',
    },
    nothing: {
      title: 'Question 1: the block that does nothing',
      notes:
        '**Ask the room:** the best that this block can do is to hand on its input. What do its two convolutions have to learn?\n\nLet people raise hands for each answer, then check. The point: zero is easy to reach, a copy through two convolutions and a ReLU is not.',
    },
    lines: {
      title: 'The same layers, with lines past them',
      notes:
        'Above ResNet-34, below the plain network. The layers on the main path are the same. The error falls from 28.54 % to 25.03 % (top-1, ten crops, shortcuts of option A, which add no parameters).\n\nNow the deeper network is the better one.',
    },
    measured: {
      title: 'Measured: 20 and 56 layers',
      notes:
        'Four networks, trained with the code of this page on small pictures of digits; nothing here is drawn by hand. plain-56 hardly learns in 200 steps. ResNet-56, the same convolutions with lines past them, ends where ResNet-20 does.\n\nBe exact: these are small networks and few steps, and our plain-56 also begins with gradients that explode. The paper’s plain networks had healthy gradients and were worse all the same.',
    },
    dashed: {
      title: 'Solid and dashed',
      notes:
        'Most lines are solid: identity, no parameters. Let somebody count the dashed ones: three. They stand where a stage begins, because there the shape changes and $x$ no longer fits.',
    },
    halving: {
      title: 'The block that halves the map',
      notes:
        'Walk through the layers at the side. The first 3×3 has stride 2: half as high, half as wide, twice the channels. The shortcut gets a 1×1 with the same stride.\n\nIts name in torchvision is `downsample`. It runs **beside** the block, not after it.',
    },
    trap: {
      title: 'Question 2: solid or dashed?',
      notes:
        '**Ask the room:** the first block of ResNet-50 has stride 1. Is its shortcut solid or dashed?\n\nMost will say solid. Do not answer yet if the room is divided; let two people argue, then check. The answer: the stride is 1, but 64 channels come in and 256 go out. Shapes have to agree in **both**, and one condition in the code says it: `stride != 1 or in_planes != planes * expansion`.',
    },
    flip: {
      title: 'Flip the block',
      notes:
        'Switch Block in the bar from Basic to Bottleneck and watch the totals and the number of dashed lines. Then try the shortcut options A, B and C, and none. Press R to come back.\n\nThis scene keeps your changes until the lecture ends.',
    },
    table: {
      title: 'The whole table',
      notes:
        'Read one row aloud, brackets and all. The two networks have the same numbers of blocks, 3, 4, 6, 3; only the block differs. Every number in the table is counted from the network itself.\n\nThe number in a name counts the layers of the main path. If there is time, let the room work out the question on the page.',
    },
    costs: {
      title: 'Where the parameters and the work are',
      notes:
        'Parameters pile up at the end, where channels are many. The work is spread far more evenly: each stage has a quarter of the positions and kernels that are four times as large.\n\nOne MAC is one multiplication with its addition. It is not a FLOP.',
    },
    code: {
      title: 'Writing it',
      notes:
        'The complete source of this network. The marked lines make the dashed shortcut of conv3_x. Point at the last lines: depth is a list of four numbers, and no model has code of its own.',
    },
    slider: {
      title: 'Question 3: one slider',
      notes:
        '**Ask the room:** a 3×3 from 16 to 16 channels has 2,304 weights. How many are left with 4 groups?\n\nTake bids, then move the slider to 4: 576, a quarter. Say what is lost: an output reads 4 of the 16 inputs. And `groups` is the number of groups, not their size.',
    },
    resnext: {
      title: 'From the bottleneck to ResNeXt',
      notes:
        'Only the inside of the block changes: 32 paths of width 4 in place of one of width 64. The block still takes 256 channels and gives 256. Show the three forms; they compute the same.',
    },
    paths: {
      title: 'Same cost, more paths',
      notes:
        'All five blocks cost nearly the same. Top-1 error with 50 layers falls from 23.9 % to 22.2 %, with 101 layers from 22.0 % to 21.2 % (Xie et al. 2016, 224², single crop).\n\nDo not compare these with the ten-crop numbers of the earlier scenes: another protocol.',
    },
    whole: {
      title: 'The whole ResNeXt-50',
      notes:
        'Above ResNeXt-50, below ResNet-50: the same stages, the same maps. Open the block and look at the 3×3 with 32 groups. Change the groups in the bar and let the room watch the parameters.',
    },
    after: {
      title: 'What came after, and what stays',
      notes:
        'Pre-activation moves normalisation and ReLU in front of the convolutions, so that the line stays free from end to end. With 200 layers: 20.7 % against 21.8 % top-1 error (He et al. 2016, 320² crop).\n\nClose with one sentence: a network may be deep if something carries $x$ past every block. Give out the link for the exercises.',
    },
  },
};

export const lecture = lectureDeck(lectureWords);
