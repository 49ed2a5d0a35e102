/** The numbers of the width line, from the inside out. */
export type WidthFactor = 'planes' | 'ratio' | 'perGroup' | 'groups' | 'width' | 'outer';

export const network = {
  title: 'The whole ResNeXt',
  lead: 'ResNeXt-50 is ResNet-50 with two arguments changed: the middle of every block becomes wider and is cut into groups. What passes from block to block keeps its shape.',
  presets: 'Paths of every block',
  preset: {
    resnet: 'ResNet 1×64d',
    wide: 'wide 1×128d',
  },
  cardinality: 'Number of groups, C',
  pathWidth: 'Width per group, d',
  arguments: {
    title: 'Two arguments differ',
    noneDiffers: (count: number) => `All ${count} arguments are the same`,
    onlyOne: 'One argument differs',
    argument: 'argument',
    rest: (count: number) => `The other ${count} are the same:`,
    differs: 'differs:',
  },
  openInExplore: 'Open both in Explore',
  openOneInExplore: 'Open in Explore',
  pictures: 'Both networks at one scale; stages that differ carry ≠',
  tableTitle: 'Stage by stage',
  tableNote:
    'Lines that are not ResNet-50’s are tinted. The last 1×1 of every block, and so its output, is the same in both.',
  width: {
    title: 'Where the widths come from',
    lead: 'torchvision computes the width of every block’s 3×3 in one line:',
    stage: 'stage',
    factors: {
      planes: 'planes',
      ratio: 'share of 64',
      perGroup: 'width of a group',
      groups: 'groups',
      width: 'width of the 3×3',
      outer: 'block’s output',
    } satisfies Record<WidthFactor, string>,
    /** What a factor is; shown while it is pointed at. */
    says: {
      planes: '`planes` is 64 in conv2_x and doubles with every stage.',
      ratio:
        '`width_per_group` is measured against ResNet’s 64: 64 leaves a group as wide as `planes`, 4 makes it a sixteenth of that.',
      perGroup:
        'The width of one group: d in conv2_x, doubled with every stage. `int()` takes the whole part; here every product is whole already.',
      groups: '`groups` is how many groups there are, not how wide one is. It is the same in every stage.',
      width: 'Groups times the width of one: the channels of the 3×3.',
      outer: 'The block puts out 4 · `planes` whatever the groups: 256, 512, 1024, 2048 in ResNeXt as in ResNet.',
    } satisfies Record<WidthFactor, string>,
    hint: 'Point at a part of the line or at a column: both light up.',
    /** Stands between two sentences. */
    between: ' ',
    caption: (name: string) => `The width line of ${name}, stage by stage`,
    lesson: (groups: number, first: number) =>
      groups === 1
        ? `With one group, the group is the whole 3×3: ${first} channels in conv2_x.`
        : `\`groups\` says how many, ${groups}; how wide each is follows from \`width_per_group\`: ${first} in conv2_x, twice as much in every stage after it.`,
  },
};
