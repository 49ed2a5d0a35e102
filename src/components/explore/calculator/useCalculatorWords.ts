import { calculator as english } from '../../../content/en/calculator';
import { calculator as chinese } from '../../../content/zh-CN/calculator';
import { useLanguage } from '../../primitives/messages';

/** Both languages come with the panel: together they are smaller than what a second request costs. */
const WORDS = { en: english, 'zh-CN': chinese };

export const useCalculatorWords = () => WORDS[useLanguage()];
export type CalculatorWords = typeof english;
