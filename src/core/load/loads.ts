/** Whether a file gives an agent. */
import type { LoadedFile } from './load';

export const loads = ({ verdict }: LoadedFile): boolean => verdict === 'loads' || verdict === 'loads-repaired';
