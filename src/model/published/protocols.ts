/** How networks were trained and tested. Numbers of two protocols do not compare. */
export interface Protocol {
  dataset: 'imagenet' | 'cifar10';
  /** Views of an image whose predictions are averaged. */
  crops: 1 | 10;
  /** Side of a view in px. */
  cropSide: number;
  /** Each source trains in its own way; some in two. */
  recipe: 'resnet' | 'preActivation' | 'preActivationAspect' | 'resnext' | 'torchvision' | 'torchvisionNew';
}

export const PROTOCOLS = {
  /** He et al. 2015, section 3.4: "the standard 10-crop testing". */
  resnetTenCrop: { dataset: 'imagenet', crops: 10, cropSide: 224, recipe: 'resnet' },
  /** He et al. 2015, section 4.2: "the single view of the original 32×32 image". */
  cifarSingleView: { dataset: 'cifar10', crops: 1, cropSide: 32, recipe: 'resnet' },
  preActivationSingleCrop: { dataset: 'imagenet', crops: 1, cropSide: 320, recipe: 'preActivation' },
  /** Trained with scale and aspect-ratio augmentation. */
  preActivationAspectSingleCrop: { dataset: 'imagenet', crops: 1, cropSide: 320, recipe: 'preActivationAspect' },
  resnextSingleCrop: { dataset: 'imagenet', crops: 1, cropSide: 224, recipe: 'resnext' },
  /** torchvision's documentation: "reproduce closely the results of the paper using a simple training recipe". */
  torchvisionSingleCrop: { dataset: 'imagenet', crops: 1, cropSide: 224, recipe: 'torchvision' },
  /** torchvision's documentation: "TorchVision's new training recipe". */
  torchvisionNewSingleCrop: { dataset: 'imagenet', crops: 1, cropSide: 224, recipe: 'torchvisionNew' },
} as const satisfies Record<string, Protocol>;

export type ProtocolId = keyof typeof PROTOCOLS;
