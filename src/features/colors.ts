/** The colour of an agent, as a swatch in the text and a choice among the colours that the host has. */
import type { Color, ColorInformation, ColorPresentation, Range } from 'vscode-languageserver-types';
import type { NamedColor, Rgb } from '../core/hosts/host';
import { fieldNamed } from '../core/load/reading';
import { hueOf } from '../core/text/hue';
import { textAt, withoutQuotes } from '../core/text/span';
import { rangeOf } from './convert';
import type { DocumentView } from './view';

/** One swatch at most, where the value is a colour that the host takes: on any other it would say that it counts. */
export const documentColors = (view: DocumentView): readonly ColorInformation[] => {
  const { reading, host, agent } = view.file.loaded;
  const field = fieldNamed(reading, 'color');
  const color = host.colors.find(({ name }) => name === agent?.color);
  if (!field || !color) return [];
  const at = withoutQuotes(view.file.loaded.text, field.valueSpan);
  // An alias or a folded text stands for the name, and writing over it would change more than the colour.
  return textAt(view.file.loaded.text, at) === color.name
    ? [{ range: rangeOf(view.lines, at), color: lspColor(color.rgb) }]
    : [];
};

/** Every colour of the host, the nearest one first; the editor writes the first while one picks. */
export const colorPresentations = (view: DocumentView, picked: Color, range: Range): readonly ColorPresentation[] =>
  view.file.loaded.host.colors
    .map((color) => ({ name: color.name, distance: distance(picked, color) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => ({ label: name, textEdit: { range, newText: name } }));

const lspColor = ([red, green, blue]: Rgb): Color => ({
  red: red / 255,
  green: green / 255,
  blue: blue / 255,
  alpha: 1,
});

/** The host's colours are muted, so that pure blue is as far from its blue as from its purple: then the hue decides. */
const distance = (picked: Color, { name, rgb }: NamedColor): number =>
  Math.min(hueDistance(picked, name) / 180, rgbDistance(picked, lspColor(rgb)) / 3);

const hueDistance = ({ red, green, blue }: Color, name: string): number => {
  const hex = [red, green, blue].map((part) => byte(part).toString(16).padStart(2, '0')).join('');
  const [one, other] = [hueOf(`#${hex}`), hueOf(name)];
  return one === undefined || other === undefined ? 180 : Math.abs(((one - other + 540) % 360) - 180);
};

const byte = (part: number): number => Math.round(Math.max(0, Math.min(part, 1)) * 255);

/** Weighed as the eye sees ("redmean"). */
const rgbDistance = (one: Color, other: Color): number => {
  const mean = (one.red + other.red) / 2;
  const [red, green, blue] = [one.red - other.red, one.green - other.green, one.blue - other.blue];
  return Math.sqrt((2 + mean) * red * red + 4 * green * green + (3 - mean) * blue * blue);
};
