import { deferred } from '../../../primitives/deferred';

const waiting = <div aria-busy="true" />;

/** The measured networks' own figures, which come with the record when the chapter is read. */
export const CurvesFigure = deferred(() => import('./CurvesFigure').then((file) => file.CurvesFigure), waiting);
export const MeasuredFigure = deferred(() => import('./MeasuredFigure').then((file) => file.MeasuredFigure), waiting);
export const CurveVerdict = deferred(() => import('./CurveVerdict').then((file) => file.CurveVerdict));
