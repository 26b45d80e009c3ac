// What a script has started, and how it is ended in every case: when the work is done, when it fails, on a signal.

/** @type {(() => unknown)[]} */
const endings = [];

/** @type {Promise<void> | undefined} */
let ending;

/**
 * Remembers how to end something; the last one remembered is the first one ended.
 *
 * @param {() => unknown} end
 */
export function endLater(end) {
  endings.push(end);
}

/**
 * Ends everything once, however often it is called.
 *
 * @returns {Promise<void>}
 */
export function endAll() {
  ending ??= endOneByOne();
  return ending;
}

/** Whether everything is being ended, so that nothing new may be started. */
export function isEnding() {
  return ending !== undefined;
}

async function endOneByOne() {
  for (let end = endings.pop(); end !== undefined; end = endings.pop()) {
    try {
      await end();
    } catch (error) {
      console.error(error);
    }
  }
}

const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

/**
 * Ends everything and leaves when a signal comes. A terminal sends Ctrl+C to every process, so it may come twice.
 *
 * @param {number} [interrupted] the exit code after Ctrl+C
 */
export function endOnSignals(interrupted = signals.SIGINT) {
  for (const [signal, code] of Object.entries({ ...signals, SIGINT: interrupted })) {
    process.on(signal, () => void endAll().then(() => process.exit(code)));
  }
}

/** Ends everything and leaves when the process that started this one is gone, even if it was killed. */
export function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void endAll().then(() => process.exit(1));
  }, 500).unref();
}
