import type { ExerciseBook } from '../../content/en/exerciseBook';
import type { Glossary } from '../../content/en/glossary';
import { type ByLanguage, useByLanguage } from '../primitives/useByLanguage';

const BOOKS: ByLanguage<ExerciseBook> = {
  en: () => import('../../content/en/exerciseBook').then(({ en }) => en),
  'zh-CN': () => import('../../content/zh-CN/exerciseBook').then(({ zhCN }) => zhCN),
};
const GLOSSARIES: ByLanguage<Glossary> = {
  en: () => import('../../content/en/glossary').then(({ glossary }) => glossary),
  'zh-CN': () => import('../../content/zh-CN/glossary').then(({ glossary }) => glossary),
};

/** Words of exercises and misconceptions in the language on screen; null until they have come. */
export const useExerciseBook = () => useByLanguage(BOOKS);
export const useGlossary = () => useByLanguage(GLOSSARIES);
