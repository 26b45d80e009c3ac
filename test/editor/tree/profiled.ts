// How much of the extension host's time goes into the extension, by the profiler of Node.

import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';

/** Milliseconds with code of the extension at work, or anything that it called, while `work` went on. */
export const timeOfExtension = async (work: () => Promise<void>): Promise<number> => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 100 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return timeIn(profile, 'dist/extension.js');
};

const timeIn = ({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, file: string): number => {
  const counted = new Set<number>();
  // A node comes before those that it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.endsWith(file)) counted.add(id);
    if (counted.has(id)) for (const child of children) counted.add(child);
  }
  const microseconds = samples.reduce((sum, id, at) => (counted.has(id) ? sum + (timeDeltas[at] ?? 0) : sum), 0);
  return microseconds / 1_000;
};
