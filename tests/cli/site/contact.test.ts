import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContact } from '../../../src/cli/site/contact';

describe('who takes reports of mistakes', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['  ', undefined],
    ['mistakes@school.example', 'mailto:mistakes@school.example'],
    [' a.b+fit-path@Schule.Example ', 'mailto:a.b+fit-path@schule.example'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['a@schüle.example', 'mailto:a@xn--schle-mva.example'],
    ['https://School.example', 'https://school.example/'],
    ['https://school.example/help?about=fitpath#form', 'https://school.example/help?about=fitpath#form'],
    ['http://intranet.example/help', 'http://intranet.example/help'],
  ])('%j is read', (said, contact) => {
    expect(readContact(said)).toEqual({ ok: true, contact });
  });

  test.each([
    ['the office'],
    ['@school.example'],
    ['a@b@school.example'],
    ['mistakes@school'],
    ['a b@school.example'],
    ['a@school.example?bcc=all@school.example'],
    ['mailto:a@school.example,b@school.example'],
    ['school.example'],
    ['https://'],
    ['https://me:secret@school.example'],
    ['https://school.example/"onclick="alert(1)'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['tel:+15550100'],
  ])('%j is refused in words, with an example', (said) => {
    const read = readContact(said);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toMatch(/--contact is ".*mistakes@school\.example or https:/s);
  });

  test('whatever is said, a link leads to mail or a page, or nowhere', () => {
    const near = fc.stringMatching(/^(mailto:|https?:\/\/|javascript:)?[a-z."'<>@:/?# ]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), near), (said) => {
        const read = readContact(said);
        if (read.ok && read.contact !== undefined)
          expect(read.contact).toMatch(/^(mailto:[\w.+-]+@[^\s@"'<>?]+|https?:\/\/[^\s"'<>]+)$/);
      }),
    );
  });
});
