import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { files } from './files';
import { holesIn } from './holes';

/** What the tests ask of a page of `dist/`, taken down in one reading: all pages together are a hundred megabytes. */
export interface BuiltPage {
  /** `careers/index.html`, with forward slashes on every system. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  readonly picture: string | undefined;
  /** The text between `<style>` and `</style>`. */
  readonly css: string;
  /** Whether the hash of that text stands in the page's policy. */
  readonly allowsItsStyles: boolean;
  /** The stylesheets that it comes with, and those that come with a later page: at the end, before that for paper, where the first paint does not wait. */
  readonly stylesheets: readonly string[];
  readonly laterStylesheets: readonly string[];
  readonly bytes: number;
  /** Whether what is reached first by keyboard leads past the head, or there is no head to pass. */
  readonly passesHead: boolean;
  /** The types of its structured data; throws where that is no JSON. */
  readonly types: readonly string[];
  /** Markup that a policy without 'unsafe-inline' blocks. */
  readonly blocked: readonly string[];
  /** Text that is not for people. */
  readonly unwritten: string | undefined;
  /** What is empty or not for people in what a career's page says; nothing of other pages. */
  readonly holes: readonly string[];
  /** Bytes as it is sent: what brotli makes of it with little effort, with more where that is over the usual limit. */
  readonly size: number;
}

export const USUAL_LIMIT = 20_000;

const STYLES =
  /((?:<link rel="stylesheet" href="[^"]+"(?: data-styles="[\w ]+" disabled)? \/>\s*)+)<link [^>]+print[^>]+" media="print" \/>\s*<\/body>/;
const SHEET = /href="\/((?:es\/)?assets\/[^"]+)"( data)?/g;

const first = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

function passesHead(html: string): boolean {
  const main = html.indexOf('<main');
  const head = html.slice(html.indexOf('<body'), main < 0 ? undefined : main);
  const [stop] = /<(?:a|button|summary|input|select|textarea)\b[^>]*>/.exec(head) ?? [];
  return stop === undefined || (stop.includes('href="#main"') && html.includes('<main id="main"'));
}

function blockedIn(html: string): readonly string[] {
  // Most pages have nothing that looks like an attribute of that name: only then its tag is looked for.
  const attributes = [
    /\sstyle=/.test(html) && /<[^>]+\sstyle=/.exec(html)?.[0],
    /\son[a-z]+=/.test(html) && /<[^>]+\son[a-z]+=/.exec(html)?.[0],
  ];
  // A data block is not run, so the policy does not ask about it.
  const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter(
    (tag) => !/\ssrc="/.test(tag) && tag !== '<script type="application/ld+json">',
  );
  return [...attributes, ...scripts].filter((found) => typeof found === 'string');
}

/** `undefined`, `NaN`, an object or a message's id where words should be; what stands as code may be the name of a file. */
function unwrittenIn(html: string): string | undefined {
  const text = html.replace(/<(style|code)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '\n');
  return /\bundefined\b|\bNaN\b|\[object|\n[a-z]+\.[a-zA-Z]+(\.[a-zA-Z0-9]+)*\n/.exec(text)?.[0];
}

function typesIn(html: string): readonly string[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.flatMap(([, json = '']) =>
    (JSON.parse(json) as { '@graph': readonly { '@type': string }[] })['@graph'].map((one) => one['@type']),
  );
}

function sizeOf(html: string): number {
  const at = (quality: number) =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = at(1);
  return quick > USUAL_LIMIT ? at(5) : quick;
}

function readPage(name: string): BuiltPage {
  const html = readFileSync(join('dist', name), 'utf8');
  const css = first(html, /<style>([\s\S]*?)<\/style>/) ?? '';
  const sheets = [...(first(html, STYLES) ?? '').matchAll(SHEET)];
  const sheetsThat = (come: boolean) =>
    sheets.flatMap(([, address = '', later]) => ((later === undefined) === come ? [address] : []));
  return {
    name,
    title: first(html, /<title>(.*?)<\/title>/) ?? '',
    description: first(html, /<meta name="description" content="(.*?)"/) ?? '',
    canonical: first(html, /<link rel="canonical" href="(.*?)"/),
    picture: first(html, /property="og:image" content="(.*?)"/),
    css,
    allowsItsStyles: html.includes(`'${hashOf(css)}'`),
    stylesheets: sheetsThat(true),
    laterStylesheets: sheetsThat(false),
    bytes: Buffer.byteLength(html),
    passesHead: passesHead(html),
    types: typesIn(html),
    blocked: blockedIn(html),
    unwritten: unwrittenIn(html),
    holes: /^careers\/\d/.test(name) ? holesIn(html) : [],
    size: sizeOf(html),
  };
}

/** A text as a policy names it. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export const pages: readonly BuiltPage[] = files.filter((name) => name.endsWith('.html')).map(readPage);
