/** Sentences quote what was given, which may hold line breaks and a terminal's control characters. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** A megabyte of what was given helps nobody. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}
