import makeQr from 'qrcode-generator';

/** Light modules around the code, without which many readers do not find it. */
const quiet = 2;

/** An address as a QR code, drawn as SVG of whole pixels; undefined where it is too long for one. */
export function qrSvg(address: string, colour: string): string | undefined {
  const bytes = new TextEncoder().encode(address).length;
  if (bytes > 1200) return undefined;
  const code = makeQr(0, 'L');
  code.addData(address, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, at) => at);
  const dark = places.flatMap((row) =>
    places.filter((column) => code.isDark(row, column)).map((column) => `M${column + quiet} ${row + quiet}h1v1h-1z`),
  );
  const size = count + 2 * quiet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${dark.join('')}" fill="${colour}"/></svg>`,
  ].join('');
}
