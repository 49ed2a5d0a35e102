/** A processor profile as the debugging protocol gives it, as far as it is read here. */
export interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
  /** The node that was running at each sample. */
  samples?: number[];
  /** Microseconds before each sample. */
  timeDeltas?: number[];
}

export interface ProfileTimes {
  /** Milliseconds in each function itself. */
  self: Map<string, number>;
  /** And with all that it called. */
  total: Map<string, number>;
}

/**
 * Sums a profile by function, without idle time.
 *
 * @param longest microseconds that a sample counts at most: in a longer gap another program ran
 */
export function profileTimes({ nodes, samples = [], timeDeltas = [] }: Profile, longest = Infinity): ProfileTimes {
  const times: ProfileTimes = { self: new Map(), total: new Map() };
  const nameById = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const callerById = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  samples.forEach((node, i) => {
    const stack = new Set<string>(); // a function that calls itself counts once
    for (let at: number | undefined = node; at !== undefined; at = callerById.get(at))
      stack.add(nameById.get(at) ?? '?');
    const [own] = stack;
    if (own === undefined || own === '(idle)') return;
    const taken = Math.min(timeDeltas[i] ?? 0, longest) / 1000;
    add(times.self, own, taken);
    for (const name of stack) add(times.total, name, taken);
  });
  return times;
}

function add(times: Map<string, number>, name: string, taken: number): void {
  times.set(name, (times.get(name) ?? 0) + taken);
}

/** `function file:line`; the engine's own have no file. */
function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const file = url.slice(url.lastIndexOf('/') + 1);
  return file === '' ? functionName : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
}
