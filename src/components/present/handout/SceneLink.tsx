import { shortQuery } from '../../../state/shortLink';
import type { ViewState } from '../../../state/viewState';
import { Qr, qrModules, QUIET } from '../../primitives/Qr';
import { addressFor } from '../../primitives/sharing/address';
import { ShortAddress } from '../../primitives/sharing/ShortAddress';

interface Props {
  state: ViewState;
  /** Of the code. */
  label: string;
}

/** Millimetres on paper: a phone reads a module of a third of one, and most links need no more than the least width. */
const MODULE = 0.36;
const LEAST = 17;

/** Where the scene is found: a code for a phone, and the same short link to be typed. */
export function SceneLink({ state, label }: Props) {
  const address = addressFor(shortQuery(state, { keepsLanguage: true, keepsLook: false }));
  const side = qrModules(address).length;
  const module = Math.max(LEAST / side, MODULE);
  const dark = (side - QUIET) * module; // right and below, the paper is its light edge: the dark modules end where the text does
  return (
    <>
      <a className="scene-address" href={address}>
        <ShortAddress address={address} />
      </a>
      <div className="scene-qr" style={{ width: `${dark}mm`, height: `${dark}mm` }}>
        <div style={{ width: `${side * module}mm` }}>
          <Qr text={address} label={label} />
        </div>
      </div>
    </>
  );
}
