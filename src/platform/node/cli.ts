#!/usr/bin/env node
/** What `agent-author` starts. */
import { join } from 'node:path';
import { run } from './compiled';

run(join(__dirname, 'command.js'));
