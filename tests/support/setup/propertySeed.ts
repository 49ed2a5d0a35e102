import fc from 'fast-check';
import { propertySeed } from '../propertySeed';

/** The same networks, links and lectures in every run, unless another seed is asked for. */
fc.configureGlobal({ seed: propertySeed });
