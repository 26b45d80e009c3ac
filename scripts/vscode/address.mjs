// The addresses under which the VS Code server shows a folder, with what VS Code calls the payload of an address.

/**
 * @typedef {object} View
 * @property {string} authority of the server, such as `127.0.0.1:40123`
 * @property {string | undefined} [folder] the absolute path of the folder to open
 * @property {readonly string[]} [extensions] absolute paths of extensions under development
 * @property {string} [tests] the absolute path of a test module to run
 */

/**
 * @param {View} view
 * @returns {string}
 */
export function addressOf({ authority, folder, extensions = [], tests }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${encodedPath(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...extensions.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ];
  const query = new URLSearchParams({ ...(folder === undefined ? {} : { folder }), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

/**
 * The address for a person, short enough to be read.
 *
 * @param {string} authority
 * @param {string} folder
 */
export function plainAddress(authority, folder) {
  return `http://${authority}/?folder=${encodedPath(folder)}`;
}

/** @param {string} path */
function encodedPath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
