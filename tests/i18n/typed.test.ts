import { expect, it } from 'vitest';
import { typesOf } from '../../src/cli/messages/types';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { i18n } from '../../src/i18n/i18n';
import 'virtual:fitpath/messages/quiz';

it('says a message with the values that it asks for', () => {
  expect(i18n._('quiz.place', { at: 2, of: 12 })).toBe('Question 2 of 12');
});

// What is told by the compiler; without a type these lines would be right, and the compiler says so too.
it('tells of an unknown id, a missing value and one too many before anything runs', () => {
  // @ts-expect-error: there is no such message
  expect(i18n._('quiz.skp')).toBe('quiz.skp');
  // @ts-expect-error: it needs `of` too
  expect(i18n._('quiz.place', { at: 2 })).not.toContain('12');
  // @ts-expect-error: it needs values
  expect(i18n._('quiz.place')).not.toContain('12');
  // @ts-expect-error: it has no place for `more`
  expect(i18n._('quiz.place', { at: 2, of: 12, more: 3 })).toBe('Question 2 of 12');
  // @ts-expect-error: it has no place for anything
  expect(i18n._('quiz.skip', { at: 2 })).toBe('Skip this one');
});

it('reads placeholders and tags out of plurals and selects, however deep', () => {
  const text =
    '{sex, select, other {{count, plural, one {<0>one</0> of {all}} other {# of {all}}}}} <link>{where}</link>';
  const types = typesOf([{ messages: { 'a.b': compileMessageOrThrow(text), 'a.c': ['plain'] } }]);
  expect(types).toContain("'a.b': { sex: string; count: number; all: Value; where: Value };");
  expect(types).toContain("'a.c': null;");
  expect(types).toContain("'a.b': '0' | 'link';");
});
