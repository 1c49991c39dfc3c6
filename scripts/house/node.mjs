/** Oldest Node that the framework runs on; the same as `engines` in package.json. */
const oldest = [20, 9];

/** Says so, and ends, when this Node is too old to go on. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`Node ${oldest.join('.')} or newer is needed; this is ${version}.`);
}
