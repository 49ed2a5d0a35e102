import { deferred } from '../../../primitives/deferred';

const waiting = <div aria-busy="true" />;

/** The chapter's own figures, which come when it is read. */
export const BatchNormFigure = deferred(
  () => import('./BatchNormFigure').then((file) => file.BatchNormFigure),
  waiting,
);
export const SignalsFigure = deferred(() => import('./SignalsFigure').then((file) => file.SignalsFigure), waiting);
