/**
 * Chris Doty-Humphrey's sfc32 (PractRand): uniform values in [0, 1). Its 128 bits of state take seed and
 * stream side by side, so streams are not windows of one short cycle, as they would be with 32 bits.
 */
export function sfc32(seed: number, stream: number): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // Neighbouring seeds begin alike; after some rounds every bit of them has reached every other.
  for (let round = 0; round < 20; round++) next();
  return next;
}
