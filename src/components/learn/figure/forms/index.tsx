import { deferred } from '../../../primitives/deferred';

const waiting = <div aria-busy="true" />;

/** A block in paths, which comes when it is read. */
export const FormsFigure = deferred(() => import('./FormsFigure').then((file) => file.FormsFigure), waiting);
export const TwoLayersFigure = deferred(
  () => import('./TwoLayersFigure').then((file) => file.TwoLayersFigure),
  waiting,
);
