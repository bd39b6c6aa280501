/** What a section says below its heading. */
const sections = (html: string) =>
  html
    .split(/<section/)
    .slice(1)
    .map((part) => part.split('</section>')[0] ?? '');
const words = (html: string) => html.replace(/<[^>]+>/g, '\n').replace(/\s+/g, ' ');

/** Empty sections and lists of a page, drawings of no number, and whatever is not for people. */
export function holesIn(page: string): readonly string[] {
  const html = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  if (html.length < 1000) return ['no main part'];
  const found: (string | undefined)[] = [
    /\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity/.exec(words(html))?.[0],
    // A catalogue's id stands where its message is missing.
    />[a-z]+\.[a-zA-Z]+(\.[a-zA-Z0-9-]+)*</.exec(html)?.[0],
    /\s(?:x|y|width|d|cx|cy)[12]?="[^"]*(?:NaN|undefined|Infinity)/.exec(html)?.[0],
    /<(?:ul|ol|dl|tbody)[^>]*><\/(?:ul|ol|dl|tbody)>/.exec(html)?.[0],
  ];
  for (const section of sections(html)) {
    const [, heading = '', rest = ''] = /<h[23][^>]*>(.*?)<\/h[23]>([\s\S]*)/.exec(section) ?? [];
    if (heading !== '' && words(rest).trim() === '') found.push(`nothing under ${words(heading)}`);
  }
  return found.filter((one) => one !== undefined);
}
