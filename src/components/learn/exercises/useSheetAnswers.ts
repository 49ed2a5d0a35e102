import { useState } from 'react';
import { type ExerciseAnswer, readSheets, writeSheets } from './sheetAnswers';

const NOTHING: ExerciseAnswer = { variant: 0, texts: [], isChecked: false, isRight: false };

/** What was typed into a sheet's exercises; it stays on this device. */
export function useSheetAnswers(sheet: string) {
  const [sheets, setSheets] = useState(readSheets);
  const own = sheets[sheet] ?? {};
  return {
    of: (index: number): ExerciseAnswer => own[index] ?? NOTHING,
    keep: (index: number, answer: ExerciseAnswer) => {
      const next = { ...sheets, [sheet]: { ...own, [index]: answer } };
      setSheets(next);
      writeSheets(next);
    },
    right: (count: number) =>
      Object.entries(own).filter(([index, { isRight }]) => Number(index) < count && isRight).length,
  };
}
