/** A decimal number by its digits, so that nothing is lost to binary ones: `digits` × 10^`exponent`. */
export type Decimal = { digits: bigint; exponent: number };

/** Reads `-12.50`, `.5`, `3e-2`; undefined for anything else and for exponents beyond a hundred. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? [];
  if (whole + part === '' || Math.abs(Number(power)) > 100) return undefined;
  const digits = BigInt(whole + part);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - part.length };
}

/** Writes a decimal in plain digits, with as many decimals as it has. */
export function formatDecimal({ digits, exponent }: Decimal): string {
  const size = (digits < 0n ? -digits : digits).toString();
  const sign = digits < 0n ? '-' : '';
  if (exponent >= 0) return `${sign}${size === '0' ? '0' : size + '0'.repeat(exponent)}`;
  const filled = size.padStart(1 - exponent, '0');
  return `${sign}${filled.slice(0, exponent)}.${filled.slice(exponent)}`;
}

/** Returns the sum of decimals, exactly. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const exponent = Math.min(0, ...decimals.map((one) => one.exponent));
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(one.exponent - exponent), 0n);
  return { digits, exponent };
}

/** Returns a decimal times ten to a power. */
export const shifted = ({ digits, exponent }: Decimal, by: number): Decimal => ({ digits, exponent: exponent + by });

/** Binary numbers hold fifteen digits; what follows them is noise. */
const certain = 15;
/** No program stores a number in more characters. */
const longest = 60;

/** Writes a number that a program stored in plain digits: no exponent, no noise such as `123.45000000000001`. */
export function storedNumber(text: string): string | undefined {
  const read = text.length > longest ? undefined : parseDecimal(text);
  if (!read) return undefined;
  if (read.digits.toString().replace(/^-?0*|0+$/g, '').length <= certain) return formatDecimal(read);
  const rounded = parseDecimal(Number(text).toPrecision(certain));
  return rounded && formatDecimal(withoutZeros(rounded));
}

/** Returns a decimal without zeros at its end. */
export function withoutZeros({ digits, exponent }: Decimal): Decimal {
  let [rest, power] = [digits, exponent];
  while (power < 0 && rest % 10n === 0n) [rest, power] = [rest / 10n, power + 1];
  return { digits: rest, exponent: power };
}
