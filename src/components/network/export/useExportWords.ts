import { en, type ExportWords } from '../../../content/en/export';
import { zhCN } from '../../../content/zh-CN/export';
import type { Language } from '../../../state/viewState';
import { useLanguage } from '../../primitives/messages';

/** Small, and wanted only by what is itself fetched when it is wanted: both languages come at once. */
const WORDS: Record<Language, ExportWords> = { en, 'zh-CN': zhCN };

export function useExportWords(): ExportWords {
  return WORDS[useLanguage()];
}
