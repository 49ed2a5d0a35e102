/** A reader of RFC 4180 that knows nothing of the writer: character by character. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!; // i is below the length
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text[i + 1] === '"') field += text[i++];
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(field);
      field = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      i++;
    } else field += sign;
  }
  if (isQuoted || field !== '' || row.length > 0) throw new Error('the last line does not end');
  return rows;
}

/** Lines as records by the names in the first line; every line has to be as long as it. */
export function csvRecords(text: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`a line of ${row.length} fields under ${head.length} names`);
    return Object.fromEntries(head.map((name, i) => [name, row[i]!])); // as long as the heading
  });
}
