import { itemAt } from '../../../model/lists';

const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 });
const LEAST_SHOWN = 0.0001;

/** 31.16, 1,023.999: how many times one number holds another, with as many digits as it takes to tell it from a whole number. */
export function formatRatio(ratio: number): string {
  const lengths = [4, 5, 6, 7, 8, 9, 10, 11, 12];
  const texts = lengths.map((digits) => ratio.toLocaleString('en', { maximumSignificantDigits: digits }));
  return texts.find((text) => text.includes('.')) ?? itemAt(texts, 0);
}

/** 3.13%, 0.781%, 100%. */
export function formatShare(share: number): string {
  return share < LEAST_SHOWN ? `<${PERCENT.format(LEAST_SHOWN)}` : PERCENT.format(share);
}
