/** Tables of a font file, by their four letters (OpenType 1.9, chapter "Organization of an OpenType font"). */
export type Tables = Map<string, Buffer>;

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

export function tablesOf(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const record = HEADER_BYTES + RECORD_BYTES * i;
      const offset = font.readUInt32BE(record + 8);
      const length = font.readUInt32BE(record + 12);
      return [
        font.toString('latin1', record, record + 4),
        Buffer.from(font.subarray(offset, offset + length)),
      ] as const;
    }),
  );
}

const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

/** A font file of the tables. Their checksums are left at 0: WOFF2 has none, its reader makes them anew. */
export function fontOf(tables: Tables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(HEADER_BYTES);
  const log = Math.floor(Math.log2(sorted.length));
  header.writeUInt32BE(0x0001_0000, 0);
  [sorted.length, RECORD_BYTES << log, log, RECORD_BYTES * (sorted.length - (1 << log))].forEach((value, i) =>
    header.writeUInt16BE(value, 4 + 2 * i),
  );
  let offset = HEADER_BYTES + RECORD_BYTES * sorted.length;
  const records = sorted.map(([tag, table]) => {
    const record = Buffer.alloc(RECORD_BYTES);
    record.write(tag, 0, 'latin1');
    record.writeUInt32BE(offset, 8);
    record.writeUInt32BE(table.length, 12);
    offset += padded(table).length;
    return record;
  });
  return Buffer.concat([header, ...records, ...sorted.map(([, table]) => padded(table))]);
}

const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409];

/** A table `name` with these texts, by their ids, sorted. */
export function nameTable(names: readonly (readonly [id: number, text: string])[]): Buffer {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(([id], i) => {
    const length = texts[i]?.length ?? 0;
    [...WINDOWS_UNICODE_ENGLISH, id, length, offset].forEach((value, j) =>
      header.writeUInt16BE(value, 6 + 12 * i + 2 * j),
    );
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}
