/** A dot in a colour itself, since a pick draws the icons of a theme in grey. */
import { Uri } from 'vscode';

/** Each name of a colour is one of CSS too. */
export const swatch = (color: string): Uri => {
  const dot = `<circle cx="8" cy="8" r="5" fill="${color.replace(/[^a-z]/g, '')}" stroke="gray"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${dot}</svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
};
