import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/** Readies the drawing program, which is WebAssembly and wants to be told so once. */
export function readyResvg(): Promise<void> {
  return (ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm));
}
