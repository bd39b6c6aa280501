import { readFile } from 'node:fs/promises';

/** The inks of the light pages, as hexadecimal colours. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  /** By trait group: lines, and the colour within them. */
  readonly inks: readonly string[];
  readonly washes: readonly string[];
}

/** Reads the light side of the design tokens. Throws when one is gone, so that pictures and pages cannot part. */
export async function readPalette(tokens: string): Promise<Palette> {
  const css = await readFile(tokens, 'utf8');
  const light = (name: string) => {
    const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
    if (colour === undefined) throw new Error(`${tokens} has no token --${name}`);
    return colour;
  };
  const groups = ['g1', 'g2', 'g3', 'g4'];
  return {
    paper: light('paper'),
    ink: light('ink'),
    soft: light('soft'),
    hair: light('hair'),
    inks: groups.map(light),
    washes: groups.map((group) => light(`${group}-wash`)),
  };
}
