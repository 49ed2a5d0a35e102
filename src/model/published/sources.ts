export const PAPERS = {
  /** He, Zhang, Ren, Sun: Deep Residual Learning for Image Recognition. */
  resnet: { arxiv: '1512.03385', year: 2015 },
  /** He, Zhang, Ren, Sun: Identity Mappings in Deep Residual Networks. */
  preActivation: { arxiv: '1603.05027', year: 2016 },
  /** Xie, Girshick, Dollár, Tu, He: Aggregated Residual Transformations for Deep Neural Networks. */
  resnext: { arxiv: '1611.05431', year: 2016 },
  /** Ioffe, Szegedy: Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift. */
  batchNorm: { arxiv: '1502.03167', year: 2015 },
  /** He, Zhang, Ren, Sun: Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification. */
  kaiming: { arxiv: '1502.01852', year: 2015 },
  /** Santurkar, Tsipras, Ilyas, Madry: How Does Batch Normalization Help Optimization? */
  lossLandscape: { arxiv: '1805.11604', year: 2018 },
  /** Veit, Wilber, Belongie: Residual Networks Behave Like Ensembles of Relatively Shallow Networks. */
  ensembles: { arxiv: '1605.06431', year: 2016 },
  /** Vaswani et al.: Attention Is All You Need. */
  attention: { arxiv: '1706.03762', year: 2017 },
  /** Liu et al.: A ConvNet for the 2020s. */
  convNeXt: { arxiv: '2201.03545', year: 2022 },
} as const satisfies Record<string, { arxiv: string; year: number }>;

export type PaperId = keyof typeof PAPERS;

/** Where a number is printed. `table` is null for a table without a number; the section then finds it. */
export type Source =
  | { kind: 'paper'; paper: PaperId; table: number }
  | { kind: 'paper'; paper: PaperId; table: null; section: string }
  /** Documented with weights that can be downloaded. */
  | { kind: 'weights'; library: 'torchvision'; weights: 'IMAGENET1K_V1' };
