/** Loaded before a measured script: tells at its end how much processor time the whole process took, all threads included. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env['AGENT_AUTHOR_USAGE'], String((user + system) / 1000));
});
