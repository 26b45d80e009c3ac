/** The hue of a colour as people write it, in degrees: 0 is red, 120 green, 240 blue. */

/** Undefined for what has none, such as grey, and for what is no colour. */
export const hueOf = (written: string): number | undefined => {
  const text = written.trim().toLowerCase();
  const name = text.replace(shades, '').replaceAll(/[-_ ]/g, '');
  return Object.hasOwn(hues, name) ? hues[name] : hexHue(text);
};

/** They leave the hue as it is. */
const shades = /^(?:light|dark|medium|deep|bright|pale|neon|hot|soft|pastel|electric|metallic)(?=[-_ ]?[a-z]{3})[-_ ]?/;

/** The name whose hue is the nearest; names without one are passed over. */
export const nearestHue = (written: string, names: readonly string[]): string | undefined => {
  const wanted = hueOf(written);
  if (wanted === undefined) return undefined;
  const distances = names.flatMap((name) => {
    const hue = hueOf(name);
    return hue === undefined ? [] : { name, distance: Math.abs(((hue - wanted + 540) % 360) - 180) };
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.name;
};

/** Names of CSS and of common palettes, as the eye would place them. */
const hues: Readonly<Record<string, number>> = {
  red: 0,
  crimson: 348,
  maroon: 0,
  firebrick: 0,
  scarlet: 8,
  ruby: 345,
  tomato: 9,
  coral: 16,
  salmon: 6,
  brown: 20,
  sienna: 20,
  chocolate: 25,
  rust: 20,
  orange: 30,
  peach: 28,
  tan: 34,
  bronze: 30,
  amber: 40,
  gold: 50,
  golden: 50,
  yellow: 55,
  khaki: 54,
  beige: 55,
  olive: 60,
  chartreuse: 100,
  lime: 110,
  green: 140,
  forest: 120,
  forestgreen: 120,
  mint: 140,
  seagreen: 146,
  emerald: 145,
  jade: 150,
  teal: 180,
  aqua: 180,
  turquoise: 178,
  cyan: 190,
  sky: 198,
  skyblue: 200,
  steelblue: 207,
  azure: 210,
  blue: 225,
  royalblue: 225,
  navy: 235,
  indigo: 262,
  violet: 272,
  lavender: 265,
  purple: 275,
  plum: 285,
  orchid: 295,
  magenta: 310,
  fuchsia: 310,
  pink: 330,
  rose: 335,
};

const hexHue = (text: string): number | undefined => {
  const [, digits] = /^(?:#|0x)?([\da-f]{3}|[\da-f]{6})(?:[\da-f]{2})?$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const size = digits.length / 3;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
    const pair = digits.slice(part * size, (part + 1) * size);
    return Number.parseInt(size === 1 ? pair + pair : pair, 16);
  });
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = most - least;
  // What is nearly grey has a hue by chance only.
  if (chroma < 16) return undefined;
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return most === green ? 60 * ((blue - red) / chroma) + 120 : 60 * ((red - green) / chroma) + 240;
};
