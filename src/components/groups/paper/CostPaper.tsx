import { CurveSection } from '../cost/CurveSection';
import { useYourPaths } from '../cost/useYourPaths';
import { PartPicture } from './PartPicture';
import '../cost/CostPart.css';

/** Paths and widths that cost the same, with the errors that were published for some. */
export function CostPaper() {
  const paths = useYourPaths();
  return (
    <PartPicture width={680}>
      <CurveSection paths={paths} />
    </PartPicture>
  );
}
