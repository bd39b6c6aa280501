const EXAMPLES = 'mistakes@school.example or https://school.example/contact';

/**
 * Who takes reports of mistakes, as told by `--contact` or FITPATH_CONTACT: an address for mail or of a page, here as what a
 * link leads to (`mailto:…`, `https://…`). Empty: nobody, undefined. Whatever else is refused in words for people, since a link
 * that leads nowhere would keep mistakes unheard.
 */
export function readContact(
  said = '',
):
  | { readonly ok: true; readonly contact: string | undefined }
  | { readonly ok: false; readonly problem: string } {
  const text = said.trim();
  const contact = text === '' ? undefined : (mailTo(text) ?? pageAt(text));
  if (text !== '' && contact === undefined)
    return { ok: false, problem: `--contact is "${said}": give an address such as ${EXAMPLES}` };
  return { ok: true, contact };
}

/** Of letters that need no quoting in an address; the rest is for the host's own name. */
function mailTo(text: string): string | undefined {
  const [, name = '', host = ''] = /^(?:mailto:)?([\w.+-]+)@([^\s@/?#:\\]+)$/i.exec(text) ?? [];
  const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
  return url?.hostname.includes('.') ? `mailto:${name}@${url.hostname}` : undefined;
}

function pageAt(text: string): string | undefined {
  const url = /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url && !url.username && !url.password ? url.href : undefined;
}
