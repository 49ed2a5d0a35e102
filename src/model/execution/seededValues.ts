/**
 * `count` values of a normal distribution with mean 0. The same arguments give the same values in
 * every browser up to the last bits of its logarithm and cosine; another seed or stream gives others.
 *
 * @param seed a whole number, of which the lower 32 bits count
 * @param stream tells apart what is drawn from one seed: the input, each kernel
 * @param deviation standard deviation
 */
export function normalValues(seed: number, stream: number, count: number, deviation: number): Float32Array {
  const uniform = sfc32(seed, stream);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i += 2) {
    // Box and Muller 1958: two uniform values make two normal ones. 1 - u is never 0, the logarithm finite.
    const radius = deviation * Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    values[i] = radius * Math.cos(angle);
    if (i + 1 < count) values[i + 1] = radius * Math.sin(angle);
  }
  return values;
}

/** He et al. 2015 (arXiv 1502.01852): the deviation that keeps a ReLU network's activations the same size. */
export function heDeviation(fanIn: number): number {
  return Math.sqrt(2 / fanIn);
}

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
