/** Every host that has a table. */
import { claudeCode } from './claude-code';
import { claudeCodePlugin } from './claude-code-plugin';
import type { Host } from './host';

export const hosts: readonly Host[] = [claudeCode, claudeCodePlugin];

/** Reads files that lie in nobody's folder, and is the one that new agents are written for. */
export const defaultHost: Host = claudeCode;
