// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { prerender } from '../../../src/app/prerender';
import { content } from '../open';

const { soc } = await content.careers();

/** What a section says below its heading. */
const sections = (html: string) =>
  html
    .split(/<section/)
    .slice(1)
    .map((part) => part.split('</section>')[0] ?? '');
const words = (html: string) => html.replace(/<[^>]+>/g, '\n').replace(/\s+/g, ' ');

describe('the page of a career', () => {
  it('is whole for each of the 923: no empty section, and nothing that is not for people', async () => {
    expect(soc).toHaveLength(923);
    const problems: string[] = [];
    for (const one of soc) {
      const { html, found } = await prerender(`/careers/${one}`, content, '/');
      if (!found) problems.push(`${one}: not found`);
      const text = words(html);
      const strange = /\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity/.exec(text)?.[0];
      if (strange) problems.push(`${one}: ${strange}`);
      // A catalogue's id stands where its message is missing.
      const id = />[a-z]+\.[a-zA-Z]+(\.[a-zA-Z0-9-]+)*</.exec(html)?.[0];
      if (id) problems.push(`${one}: ${id}`);
      if (/(?:x|y|width|d|cx|cy)[12]?="[^"]*(?:NaN|undefined|Infinity)/.test(html))
        problems.push(`${one}: drawing`);
      for (const section of sections(html)) {
        const [, heading = '', rest = ''] = /<h[23][^>]*>(.*?)<\/h[23]>([\s\S]*)/.exec(section) ?? [];
        if (heading !== '' && words(rest).trim() === '')
          problems.push(`${one}: nothing under ${words(heading)}`);
      }
      if (/<(?:ul|ol|dl|tbody)[^>]*><\/(?:ul|ol|dl|tbody)>/.test(html))
        problems.push(`${one}: an empty list`);
    }
    expect(problems).toEqual([]);
  }, 240_000);
});
