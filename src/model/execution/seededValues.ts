import { sfc32 } from '../random';

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
