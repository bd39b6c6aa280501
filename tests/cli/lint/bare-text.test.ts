import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';
import { bareText } from '../../../src/cli/lint/bare-text.mjs';

/** Each line with a text that a translated page would lose says so. */
const CODE = `
declare namespace JSX {
  interface Element { readonly drawn: true }
  interface IntrinsicElements { [name: string]: object }
}
declare function Trans(props: { readonly id: string }): JSX.Element;
interface Props { readonly count: number; readonly name: string | null }
function Planted({ count, name }: Props) {
  return (
    <>
      <p>{count}<b>bare</b></p>
      <p>{name && 'bare'} <b>of it</b></p>
      <p>{name && <b>{name}</b>} · bare</p>
      <p><i />{count > 1 ? <b>{count}</b> : name /* bare */}</p>
      <Trans id="a" />{['bare', 'bare']}
      {name /* bare */}
      <p>{count}</p>
      <p><span>{count}</span> <b>of it</b></p>
      <p>{name === null ? 'nobody' : <b>{name}</b>}</p>
      <p><Trans id="a" /> {name && <Trans id="b" />}</p>
      <p>always <b>{name}</b></p>
    </>
  );
}
function Named({ name }: Props) { return name; /* bare */ }
function Counted({ count }: Props) { return <span>{count}</span>; }
`;

function linesTold(code: string): readonly number[] {
  const path = '/planted.tsx';
  const options = { jsx: ts.JsxEmit.Preserve, lib: ['lib.es5.d.ts'], types: [], strict: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === path ? ts.createSourceFile(name, code, version, true) : read(name, version);
  const programs = [ts.createProgram([path], options, host)];
  const messages = new Linter({ cwd: '/' }).verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
      plugins: { fitpath: { rules: { 'bare-text': bareText } } },
      rules: { 'fitpath/bare-text': 'error' },
    },
    path,
  );
  expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  return [...new Set(messages.map(({ line }) => line))];
}

it('sees each text that a translated page would lose, and no other', () => {
  const planted = CODE.split('\n').flatMap((line, at) => (line.includes('bare') ? [at + 1] : []));
  expect(linesTold(CODE)).toEqual(planted);
});
