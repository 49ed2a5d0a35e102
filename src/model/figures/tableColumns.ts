import { FAMILIES, type ModelId } from '../architecture/catalogue';

/** The networks that a person can add to the stage table, in its order. */
export const CHOOSABLE: readonly ModelId[] = [...FAMILIES.resnet, ...FAMILIES.resnext];

/** Those of the ResNet paper's Table 1. */
export const PAPER_COLUMNS: readonly ModelId[] = ['resnet18', 'resnet34', 'resnet50', 'resnet101', 'resnet152'];
